using System.IO.Compression;
using System.Text;
using Kinow.TestSupport.Lambda;

namespace Kinow.Lambda.Tests.Http;

/// <summary>Requests that a pipeline may get wrong, by name.</summary>
internal static class SampleCalls
{
    private static readonly byte[] Binary = [0, 1, 2, 253, 254, 255, 34, 92];

    // A REST API tells the values of a name together, so they stand together here.
    public static IReadOnlyDictionary<string, HttpCall> All { get; } = new Dictionary<string, HttpCall>(StringComparer.Ordinal)
    {
        ["get"] = new("GET", "/echo/plain"),
        ["root"] = new("GET", "/"),
        ["missing"] = new("GET", "/no/such/route"),
        ["query"] = new("GET", "/echo/q") { Query = "a=1&a=2&b=%C3%A9%20%2B%26%3D&c=&%C3%A9=x%2Fy" },
        ["path encoding"] = new("GET", "/echo/a%20b/%C3%A9/c%2Fd/%25/%2B"),
        ["path dots"] = new("GET", "/echo/.hidden/a.b/..c"),
        ["headers"] = new("GET", "/echo/h") { Headers = [("X-One", "1"), ("x-many", "a"), ("x-many", "b"), ("X-Text", "q=0.5, \"quoted\"")] },
        ["cookies"] = new("GET", "/echo/c") { Headers = [("Cookie", "a=1; b=two words; c=%20")] },
        ["json"] = HttpCall.Post("/echo/post", """{"query":"{ cms { products { items { name } } } }","text":"é \"🎬\" \\ \n"}"""),
        ["json as base64"] = HttpCall.Post("/echo/post", """{"a":"é"}""") with { IsBase64 = true },
        ["empty post"] = new("POST", "/echo/post") { Body = [] },
        ["empty post as base64"] = new("POST", "/echo/post") { Body = [], IsBase64 = true },
        ["empty pipe"] = new("POST", "/pipe") { Body = [] },
        ["empty pipe as base64"] = new("POST", "/pipe") { Body = [], IsBase64 = true },
        ["empty pipe with its length"] = new("POST", "/pipe") { Body = [], Headers = [("Content-Type", "application/json")] },
        ["no pipe"] = new("POST", "/pipe"),
        ["no pipe for GET"] = new("GET", "/pipe"),
        ["pipe"] = HttpCall.Post("/pipe", "{}"),
        ["pipe as base64"] = HttpCall.Post("/pipe", "{}") with { IsBase64 = true },
        ["trailing slash"] = new("GET", "/echo/a/b/"),
        ["binary"] = new("PUT", "/echo/put") { Body = Binary, IsBase64 = true, Headers = [("Content-Type", "application/octet-stream")] },
        ["compressed body"] = new("POST", "/echo/gz") { Body = Gzip("{}"), IsBase64 = true, Headers = [("Content-Encoding", "gzip")] },
        ["large body"] = new("POST", "/echo/large") { Body = Encoding.UTF8.GetBytes(new string('x', 500_000) + "\"\n\\é") },
        ["delete"] = new("DELETE", "/echo/gone"),
        ["options"] = new("OPTIONS", "/echo/what") { Headers = [("Origin", "https://example.org")] },
        ["text"] = new("GET", "/text/200"),
        ["gzip"] = new("GET", "/text/5000") { Headers = [("Accept-Encoding", "gzip")] },
        ["large"] = new("GET", "/text/3000000"),
        ["bytes"] = new("GET", "/bytes"),
        ["not really text"] = new("GET", "/broken"),
        ["no content"] = new("GET", "/nothing"),
        ["not modified"] = new("GET", "/unchanged"),
        ["file"] = new("GET", "/file"),
        ["many headers back"] = new("GET", "/headers"),
        ["head"] = new("HEAD", "/headers"),
        ["streamed"] = new("GET", "/streamed"),
        ["fails"] = new("GET", "/fails"),
        ["bad request"] = new("GET", "/bad"),
        ["wrong method"] = new("PATCH", "/bytes"),
    };

    private static byte[] Gzip(string text)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest)) gzip.Write(Encoding.UTF8.GetBytes(text));
        return output.ToArray();
    }
}
