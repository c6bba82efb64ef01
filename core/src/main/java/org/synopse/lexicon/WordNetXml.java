package org.synopse.lexicon;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.synopse.text.Language;
import org.synopse.text.PartOfSpeech;

/**
 * Reads a lexicon in the format WN-LMF, as wordnets are published in, in one pass: a synset becomes
 * a concept, its words are those of the entries whose senses name it. Synsets of different files
 * that name the same interlingual index are one concept.
 *
 * <p>No document type is loaded and no entity resolved from outside. Words of other languages than
 * German and English are passed over, and so are all but the first {@value #MOST_SENSES} senses of
 * an entry: wordnets tell more senses apart than news does, and rare ones align what has nothing in
 * common.
 */
final class WordNetXml {
  /** Senses stand in the order of how common they are. */
  private static final int MOST_SENSES = 3;

  private final XMLStreamReader xml;
  private final Map<String, Synset> synsets = new LinkedHashMap<>();

  /** The synset in which each sense stands, for antonyms that senses tell. */
  private final Map<String, String> synsetOfSense = new HashMap<>();

  private final List<SenseLink> senseLinks = new ArrayList<>();
  private @Nullable Language language;
  private @Nullable String word;
  private int senses;
  private @Nullable String sense;
  private @Nullable String synset;

  private WordNetXml(XMLStreamReader xml) {
    this.xml = xml;
  }

  private record SenseLink(String from, String to) {}

  /** A synset while it is read: its entries may stand before or behind it. */
  private static final class Synset {
    private final Map<Language, Set<String>> words = new EnumMap<>(Language.class);
    private final Set<ConceptEntry.Link> links = new LinkedHashSet<>();
    private @Nullable PartOfSpeech pos;
    private String id;

    Synset(String id) {
      this.id = id;
    }
  }

  /**
   * Reads a whole file.
   *
   * @throws XMLStreamException if it is not well-formed
   */
  static List<ConceptEntry> read(InputStream in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XMLStreamReader xml = factory.createXMLStreamReader(in);
    try {
      WordNetXml reader = new WordNetXml(xml);
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          reader.begin(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          reader.end(xml.getLocalName());
        }
      }
      return reader.entries();
    } finally {
      xml.close();
    }
  }

  private void begin(String element) {
    switch (element) {
      case "Lexicon" -> language = languageOf(attribute("language"));
      case "LexicalEntry" -> senses = 0;
      case "Lemma" -> word = attribute("writtenForm");
      case "Sense" -> beginSense();
      case "SenseRelation" -> beginSenseRelation();
      case "Synset" -> beginSynset();
      case "SynsetRelation" -> beginSynsetRelation();
      default -> {
        // Definitions, examples and forms say nothing about which words can stand for another.
      }
    }
  }

  private void end(String element) {
    switch (element) {
      case "LexicalEntry" -> word = null;
      case "Sense" -> sense = null;
      case "Synset" -> synset = null;
      default -> {
        // Nothing that is open ends here.
      }
    }
  }

  private void beginSense() {
    String of = attribute("synset");
    sense = attribute("id");
    Language known = language;
    String written = word;
    if (of == null || known == null || written == null) {
      return;
    }
    String id = sense;
    if (id != null) {
      synsetOfSense.put(id, of);
    }
    senses++;
    if (senses <= MOST_SENSES) {
      synset(of)
          .words
          .computeIfAbsent(known, l -> new LinkedHashSet<>())
          .add(written.replace('_', ' ').strip());
    }
  }

  private void beginSenseRelation() {
    String from = sense;
    String to = attribute("target");
    if (from != null && to != null && "antonym".equals(attribute("relType"))) {
      senseLinks.add(new SenseLink(from, to));
    }
  }

  private void beginSynset() {
    String id = attribute("id");
    synset = id;
    if (id == null) {
      return;
    }
    Synset of = synset(id);
    of.pos = partOfSpeech(attribute("partOfSpeech"));
    String index = attribute("ili");
    if (index != null && !index.isBlank() && !index.equals("in")) {
      of.id = "ili:" + index;
    }
  }

  private void beginSynsetRelation() {
    String from = synset;
    String to = attribute("target");
    ConceptEntry.Kind kind = kind(attribute("relType"));
    if (from != null && to != null && kind != null) {
      synset(from).links.add(new ConceptEntry.Link(kind, to));
    }
  }

  private static ConceptEntry.@Nullable Kind kind(@Nullable String relation) {
    if (relation == null) {
      return null;
    }
    return switch (relation) {
      case "hypernym", "instance_hypernym" -> ConceptEntry.Kind.BROADER;
      case "antonym" -> ConceptEntry.Kind.ANTONYM;
      default -> null;
    };
  }

  private Synset synset(String id) {
    return synsets.computeIfAbsent(id, Synset::new);
  }

  private @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  private static @Nullable Language languageOf(@Nullable String code) {
    for (Language language : Language.values()) {
      if (code != null
          && (code.equals(language.code()) || code.startsWith(language.code() + "-"))) {
        return language;
      }
    }
    return null;
  }

  private static @Nullable PartOfSpeech partOfSpeech(@Nullable String letter) {
    if (letter == null) {
      return null;
    }
    return switch (letter) {
      case "n" -> PartOfSpeech.NOUN;
      case "v" -> PartOfSpeech.VERB;
      case "a", "s" -> PartOfSpeech.ADJ;
      case "r" -> PartOfSpeech.ADV;
      default -> null;
    };
  }

  private List<ConceptEntry> entries() {
    for (SenseLink link : senseLinks) {
      String from = synsetOfSense.get(link.from());
      String to = synsetOfSense.get(link.to());
      if (from != null && to != null) {
        synset(from).links.add(new ConceptEntry.Link(ConceptEntry.Kind.ANTONYM, to));
      }
    }
    List<ConceptEntry> entries = new ArrayList<>();
    for (Synset synset : synsets.values()) {
      PartOfSpeech pos = synset.pos;
      if (pos != null && !synset.words.isEmpty()) {
        entries.add(new ConceptEntry(synset.id, pos, words(synset), links(synset)));
      }
    }
    return entries;
  }

  private static Map<Language, List<String>> words(Synset synset) {
    Map<Language, List<String>> words = new EnumMap<>(Language.class);
    synset.words.forEach((language, all) -> words.put(language, List.copyOf(all)));
    return words;
  }

  /** The links by the ids that the concepts have in the end. */
  private List<ConceptEntry.Link> links(Synset synset) {
    List<ConceptEntry.Link> links = new ArrayList<>();
    for (ConceptEntry.Link link : synset.links) {
      Synset target = synsets.get(link.target());
      if (target != null && !target.id.equals(synset.id)) {
        links.add(new ConceptEntry.Link(link.kind(), target.id));
      }
    }
    return links;
  }
}
