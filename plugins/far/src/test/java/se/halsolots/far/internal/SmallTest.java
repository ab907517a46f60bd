package se.halsolots.far.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmallTest {

  @Test
  void numbers_below_five_are_hidden_and_so_is_nothing() {
    assertThat(Small.number(0)).isEqualTo("<5");
    assertThat(Small.number(4)).isEqualTo("<5");
    assertThat(Small.number(5)).isEqualTo("5");
  }
}
