package org.synopse.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.synopse.article.ArticleReadException;
import org.synopse.article.input.Document;

class WebFetcherTest {
  private HttpServer server;
  private String base;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    answer("/page", 200, "text/html; charset=UTF-8", "<p>Der Pegel fiel.</p>");
    answer("/gone", 404, "text/plain", "gone");
    redirect("/moved", "/page");
    server.createContext(
        "/agent",
        exchange -> {
          byte[] agent =
              exchange.getRequestHeaders().getFirst("User-Agent").getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, agent.length);
          exchange.getResponseBody().write(agent);
          exchange.close();
        });
    server.createContext("/silent", exchange -> exchange.sendResponseHeaders(200, 0));
    server.createContext(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] blanks = new byte[1 << 20];
          try (OutputStream body = exchange.getResponseBody()) {
            for (int i = 0; i < 20; i++) {
              body.write(blanks);
            }
          }
        });
    redirect("/round", "/round");
    redirect("/file", "file:///etc/passwd");
    server.start();
    base = "http://127.0.0.1:" + server.getAddress().getPort();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private void answer(String path, int status, String type, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", type);
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }

  private void redirect(String path, String to) {
    server.createContext(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("Location", to);
          exchange.sendResponseHeaders(302, -1);
          exchange.close();
        });
  }

  @Test
  void fetchesAPageWithItsTypeAndEncoding() throws ArticleReadException {
    Document page = new WebFetcher(true).fetch(base + "/page");

    assertThat(page.mediaType()).isEqualTo("text/html");
    assertThat(page.charset()).isEqualTo("UTF-8");
    assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).contains("Pegel");
  }

  @Test
  void followsARedirect() throws ArticleReadException {
    assertThat(new WebFetcher(true).fetch(base + "/moved").bytes()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/gone", "/round", "/file"})
  void refusesWhatIsNoPage(String path) {
    assertThatThrownBy(() -> new WebFetcher(true).fetch(base + path))
        .isInstanceOf(ArticleReadException.class)
        .hasMessageStartingWith(base + path);
  }

  @Test
  void saysWhoItIs() throws ArticleReadException {
    byte[] agent = new WebFetcher(true).fetch(base + "/agent").bytes();

    assertThat(new String(agent, StandardCharsets.UTF_8))
        .matches("Synopse/\\S+ \\(fetches on demand\\)");
  }

  @Test
  void givesUpAnAnswerThatDoesNotCome() {
    assertThatThrownBy(() -> new WebFetcher(true, Duration.ofMillis(500)).fetch(base + "/silent"))
        .isInstanceOf(ArticleReadException.class)
        .hasMessage(base + "/silent: no whole answer within 0 s");
  }

  @Test
  void refusesAnAnswerThatIsTooLarge() {
    assertThatThrownBy(() -> new WebFetcher(true).fetch(base + "/endless"))
        .isInstanceOf(ArticleReadException.class)
        .hasMessageContaining("larger than 16 MiB");
  }

  @Test
  void refusesPrivateAddresses() {
    assertThatThrownBy(() -> new WebFetcher(false).fetch(base + "/page"))
        .isInstanceOf(ArticleReadException.class)
        .hasMessageContaining("--allow-private");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "255.255.255.255"
      })
  void knowsPrivateRanges(String address) throws IOException {
    assertThat(WebAddress.isPrivate(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"93.184.216.34", "2606:2800:220:1::1"})
  void knowsPublicAddresses(String address) throws IOException {
    assertThat(WebAddress.isPrivate(InetAddress.getByName(address))).isFalse();
  }
}
