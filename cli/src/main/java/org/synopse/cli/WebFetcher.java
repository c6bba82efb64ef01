package org.synopse.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.synopse.SynopseVersion;
import org.synopse.article.ArticleReadException;
import org.synopse.article.input.Document;

/**
 * Fetches a page that the user named, and nothing else.
 *
 * <p>Every host on the way is looked up first; those of this machine and of local networks are
 * refused unless they are allowed. No cookies are kept and no credentials are sent.
 */
final class WebFetcher {
  private static final int MAX_BYTES = 16 << 20;
  private static final int MOST_REDIRECTS = 5;
  private static final int OK = 200;
  private static final int REDIRECT = 300;
  private static final int NO_REDIRECT = 400;
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final Duration WHOLE = Duration.ofSeconds(30);
  private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*\"?([\\w:.-]+)");

  private final boolean privateAllowed;
  private final Duration whole;

  /** Makes a fetcher with 30 seconds for each address. */
  WebFetcher(boolean privateAllowed) {
    this(privateAllowed, WHOLE);
  }

  WebFetcher(boolean privateAllowed, Duration whole) {
    this.privateAllowed = privateAllowed;
    this.whole = whole;
  }

  /**
   * Returns what is at the address.
   *
   * @throws ArticleReadException if it cannot be had, or is more than may be fetched
   */
  Document fetch(String address) throws ArticleReadException {
    FutureTask<Document> fetching = new FutureTask<>(() -> follow(address));
    Thread thread = new Thread(fetching, "fetching");
    thread.setDaemon(true);
    thread.start();
    try {
      return fetching.get(whole.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      fetching.cancel(true);
      throw new ArticleReadException(
          address, "no whole answer within " + whole.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ArticleReadException(address, "fetching was interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ArticleReadException cause) {
        throw cause;
      }
      throw new ArticleReadException(address, "cannot be fetched", e);
    }
  }

  private Document follow(String address)
      throws ArticleReadException, IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build()) {
      URI at = uri(address, address);
      for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
        check(at, address);
        HttpRequest request =
            HttpRequest.newBuilder(at)
                .timeout(whole)
                .header(
                    "User-Agent", "Synopse/" + SynopseVersion.current() + " (fetches on demand)")
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.5")
                .build();
        HttpResponse<InputStream> answer =
            client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
          int status = answer.statusCode();
          if (status == OK) {
            return document(address, answer, body);
          }
          if (status < REDIRECT || status >= NO_REDIRECT) {
            throw new ArticleReadException(address, "the server answers with status " + status);
          }
        }
        at = next(at, answer, address);
      }
    }
    throw new ArticleReadException(address, "more than " + MOST_REDIRECTS + " redirects");
  }

  private static URI next(URI at, HttpResponse<?> answer, String address)
      throws ArticleReadException {
    String location =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new ArticleReadException(address, "a redirect to nowhere"));
    URI next;
    try {
      next = at.resolve(location);
    } catch (IllegalArgumentException e) {
      throw new ArticleReadException(address, "a redirect to no address", e);
    }
    if ("https".equals(at.getScheme()) && !"https".equals(next.getScheme())) {
      throw new ArticleReadException(address, "a redirect from https to " + next.getScheme());
    }
    return next;
  }

  private static Document document(
      String address, HttpResponse<InputStream> answer, InputStream body)
      throws IOException, ArticleReadException {
    byte[] bytes = body.readNBytes(MAX_BYTES + 1);
    if (bytes.length > MAX_BYTES) {
      throw new ArticleReadException(address, "larger than " + (MAX_BYTES >> 20) + " MiB");
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String media = type.replaceFirst(";.*$", "").strip().toLowerCase(Locale.ROOT);
    return new Document(address, media.isEmpty() ? null : media, charset(type), bytes);
  }

  private static @Nullable String charset(String type) {
    Matcher matcher = CHARSET.matcher(type);
    return matcher.find() ? matcher.group(1) : null;
  }

  private static URI uri(String text, String address) throws ArticleReadException {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException e) {
      throw new ArticleReadException(address, "not an address", e);
    }
  }

  private void check(URI uri, String address) throws ArticleReadException {
    String host = uri.getHost();
    if (host == null || uri.getUserInfo() != null || !WebAddress.isOne(uri.toString())) {
      throw new ArticleReadException(
          address, "only http and https addresses of a host are fetched");
    }
    try {
      for (InetAddress found : InetAddress.getAllByName(host)) {
        if (!privateAllowed && WebAddress.isPrivate(found)) {
          throw new ArticleReadException(
              address, host + " is of a private network; --allow-private fetches it");
        }
      }
    } catch (UnknownHostException e) {
      throw new ArticleReadException(address, "no host " + host, e);
    }
  }
}
