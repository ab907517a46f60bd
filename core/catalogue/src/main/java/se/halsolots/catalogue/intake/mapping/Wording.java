package se.halsolots.catalogue.intake.mapping;

/**
 * The sentences of faults that more than one format needs. Swedish for the municipalities' own
 * template, English for machine formats, whose readers are the people behind the source.
 */
public enum Wording {
  SWEDISH {
    @Override
    String tooLong(int length, int max) {
      return "texten har %d tecken och är kortad; högst %d får plats".formatted(length, max);
    }

    @Override
    String noWebAddress() {
      return "är ingen webbadress; skriv den som https://exempel.se";
    }

    @Override
    String noEmail() {
      return "är ingen e-postadress; skriv den som namn@exempel.se";
    }

    @Override
    String noPosition(String range) {
      return "är ingen position på jorden; giltigt är grader " + range;
    }
  },
  ENGLISH {
    @Override
    String tooLong(int length, int max) {
      return "the text has %d characters and was shortened; at most %d fit".formatted(length, max);
    }

    @Override
    String noWebAddress() {
      return "is no web address; valid are http and https";
    }

    @Override
    String noEmail() {
      return "is no e-mail address";
    }

    @Override
    String noPosition(String range) {
      return "is no position on Earth; valid are degrees " + range;
    }
  };

  abstract String tooLong(int length, int max);

  abstract String noWebAddress();

  abstract String noEmail();

  abstract String noPosition(String range);
}
