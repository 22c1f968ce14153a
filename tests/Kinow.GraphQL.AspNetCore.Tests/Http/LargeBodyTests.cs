using System.Net;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

/// <summary>Bodies around the sizes at which they are handed over otherwise arrive whole, whatever the protocol.</summary>
public sealed class LargeBodyTests
{
    private const string Frame = """{"data":{"long":""}}""";

    [Theory]
    [InlineData(HttpProtocols.Http1)]
    [InlineData(HttpProtocols.Http2)]
    public async Task Bodies_of_any_size_arrive_whole(HttpProtocols protocol)
    {
        await using var server = await StartAsync(protocol);
        foreach (var length in (int[])[4095, 4096, 4097, 65535, 65536, 65537, 131_073, 700_000])
        {
            var size = length - Frame.Length;
            var answer = await SendAsync(server, protocol, HttpMethod.Get, size);

            Assert.Equal($$$"""{"data":{"long":"{{{TestSchema.LongText(size)}}}"}}""", await answer.Content.ReadAsStringAsync());
            Assert.Equal(length, answer.Content.Headers.ContentLength);
        }
    }

    [Theory]
    [InlineData(HttpProtocols.Http1)]
    [InlineData(HttpProtocols.Http2)]
    public async Task A_caller_who_wants_headers_alone_gets_no_body(HttpProtocols protocol)
    {
        await using var server = await StartAsync(protocol);

        // The second comes over the same connection, so a body would be taken for its answer.
        for (var i = 0; i < 2; i++)
        {
            var answer = await SendAsync(server, protocol, HttpMethod.Head, 100_000);

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Equal(100_000 + Frame.Length, answer.Content.Headers.ContentLength);
            Assert.Empty(await answer.Content.ReadAsByteArrayAsync());
        }
    }

    [Theory]
    [InlineData(1, 1, false)]
    [InlineData(4096, 1, false)]
    [InlineData(4097, 1, true)]
    [InlineData(65536, 1, true)]
    [InlineData(88_000, 2, true)]
    [InlineData(200_000, 4, true)]
    public async Task A_server_gets_large_bodies_in_large_pieces(int length, int pieces, bool isStarted)
    {
        var body = new PipeBodyFeature();
        var http = new DefaultHttpContext();
        http.Features.Set<IHttpResponseBodyFeature>(body);
        var bytes = new byte[length];
        Random.Shared.NextBytes(bytes);

        await ResponseBody.SendAsync(http.Response, bytes);

        Assert.Equal(isStarted, body.HasStarted);
        var read = await body.Reader.ReadAsync();
        var count = 0;
        foreach (var piece in read.Buffer) count += piece.IsEmpty ? 0 : 1;
        Assert.Equal(pieces, count);
        Assert.Equal(bytes, System.Buffers.BuffersExtensions.ToArray(read.Buffer));
    }

    private static Task<TestServer> StartAsync(HttpProtocols protocol) => TestServer.StartAsync(
        services: services => services.Configure<KestrelServerOptions>(
            kestrel => kestrel.ConfigureEndpointDefaults(endpoint => endpoint.Protocols = protocol)));

    private static Task<HttpResponseMessage> SendAsync(TestServer server, HttpProtocols protocol, HttpMethod method, int size) =>
        server.Client.SendAsync(new(method, $$"""/v1/graphql?query={long(size:{{size}})}""")
        {
            Version = protocol == HttpProtocols.Http2 ? HttpVersion.Version20 : HttpVersion.Version11,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
        });
}
