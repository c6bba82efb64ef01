#!/bin/sh
# Runs what a user would otherwise take for a part of the job on the texts of docs/performance.md: docs/performance-others.sh [RUNS]
# Fetches half a gigabyte of other people's programs into benchmarks/target/others, some of them under the GPL; none of
# it is built, shipped or kept. The distribution has to be there already: docs/performance.sh builds it.
set -eu
cd "$(dirname "$0")/.."
runs=${1:-3}
. .mvn/find-jdk.sh
synopse_find_jdk jdk
java=$JAVA_HOME/bin/java
jars="benchmarks/target/synopse-benchmarks.jar:benchmarks/target/lib/*"
others=benchmarks/target/others
english=fixtures/pairs/en-ferry
german=fixtures/pairs/de-pyongyang
SYNOPSE_CACHE=$PWD/benchmarks/target/cache
export SYNOPSE_CACHE

fetch() {
  folder=$1
  shift
  mkdir -p "$others/$folder"
  {
    echo '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>'
    echo "<groupId>others</groupId><artifactId>$folder</artifactId><version>1</version><dependencies>"
    for artifact in "$@"; do
      group=${artifact%%:*}
      rest=${artifact#*:}
      name=${rest%%:*}
      version=${rest#*:}
      classifier=
      case $version in *:*) classifier="<classifier>${version#*:}</classifier>" version=${version%%:*} ;; esac
      echo "<dependency><groupId>$group</groupId><artifactId>$name</artifactId>"
      echo "<version>$version</version>$classifier</dependency>"
    done
    echo '</dependencies></project>'
  } >"$others/$folder/pom.xml"
  ./mvnw -q -B -ntp -f "$others/$folder/pom.xml" dependency:copy-dependencies -DoutputDirectory=lib
}

echo "Quotations with their speakers in two English articles, whole process: synopse extract against CoreNLP"
fetch corenlp edu.stanford.nlp:stanford-corenlp:4.5.10 edu.stanford.nlp:stanford-corenlp:4.5.10:models
printf '%s\n' "$english/a.txt" "$english/b.txt" >"$others/corenlp/files"
cli/target/distribution/bin/synopse extract "$english/a.txt" "$english/b.txt" >/dev/null
while ls "$SYNOPSE_CACHE"/*.lock >/dev/null 2>&1; do
  sleep 1
done
"$java" -cp "$jars" org.synopse.benchmark.WholeProcess "$runs" \
  cli/target/distribution/bin/synopse extract "$english/a.txt" "$english/b.txt" \
  -- "$java" -Xmx4g -cp "$others/corenlp/lib/*" edu.stanford.nlp.pipeline.StanfordCoreNLP \
  -annotators tokenize,pos,lemma,ner,depparse,coref,quote -filelist "$others/corenlp/files" \
  -outputFormat text -outputDirectory "$others/corenlp/out"

echo "Words that two German articles have in common, warm, milliseconds: CollateX"
fetch collatex eu.interedition:collatex-core:1.7.1
cat >"$others/Collatex.java" <<'JAVA'
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;
import java.nio.file.Files;
import java.nio.file.Path;

class Collatex {
  public static void main(String[] args) throws Exception {
    String left = Files.readString(Path.of(args[0]));
    String right = Files.readString(Path.of(args[1]));
    for (int run = 0; run < 10; run++) {
      long begin = System.nanoTime();
      VariantGraph graph = new VariantGraph();
      CollationAlgorithmFactory.dekker(new EqualityTokenComparator())
          .collate(graph, new SimpleWitness("A", left), new SimpleWitness("B", right));
      int both = 0;
      for (VariantGraph.Vertex vertex : graph.vertices()) {
        both += vertex.tokens().size() > 1 ? 1 : 0;
      }
      System.out.printf("%.1f (%d words of both)%n", (System.nanoTime() - begin) / 1e6, both);
    }
  }
}
JAVA
"$java" -cp "$others/collatex/lib/*" "$others/Collatex.java" "$german/a.txt" "$german/b.txt" 2>/dev/null | tail -1

echo "How like the same two are, warm, milliseconds: DKPro Similarity"
fetch dkpro org.dkpro.similarity:dkpro-similarity-algorithms-lexical-asl:2.3.0
cat >"$others/Dkpro.java" <<'JAVA'
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dkpro.similarity.algorithms.lexical.ngrams.WordNGramJaccardMeasure;
import org.dkpro.similarity.algorithms.lexical.string.CosineSimilarity;
import org.dkpro.similarity.algorithms.lexical.string.GreedyStringTiling;

class Dkpro {
  public static void main(String[] args) throws Exception {
    String left = Files.readString(Path.of(args[0]));
    String right = Files.readString(Path.of(args[1]));
    List<String> ofLeft = List.of(left.split("\\W+"));
    List<String> ofRight = List.of(right.split("\\W+"));
    for (int run = 0; run < 5; run++) {
      time("words, cosine", run, () -> new CosineSimilarity().getSimilarity(ofLeft, ofRight));
      time("words, Jaccard", run, () -> new WordNGramJaccardMeasure(1).getSimilarity(ofLeft, ofRight));
      time("greedy string tiling", run, () -> new GreedyStringTiling(3).getSimilarity(left, right));
    }
  }

  interface Scored {
    double score() throws Exception;
  }

  private static void time(String name, int run, Scored measure) throws Exception {
    long begin = System.nanoTime();
    double score = measure.score();
    if (run == 4) {
      System.out.printf("%s: %.1f (score %.2f)%n", name, (System.nanoTime() - begin) / 1e6, score);
    }
  }
}
JAVA
"$java" -cp "$others/dkpro/lib/*" "$others/Dkpro.java" "$german/a.txt" "$german/b.txt" 2>/dev/null
