using System.Net.Sockets;
using System.Text;
using Kinow.GraphQL.AspNetCore.Tests.Serving;
using Kinow.GraphQL.AspNetCore.Tests.Trusted;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Kinow.GraphQL.AspNetCore.Tests.Http;

/// <summary>What a request allocates beyond what Kestrel needs to send the same bytes ready-made.</summary>
[Collection(AloneCollection.Name)]
public sealed class AllocationTests
{
    private const int Requests = 2000;
    private const int MostBytes = 1280;

    [Theory]
    [InlineData("""{"query":"{ hello }"}""", null)]
    [InlineData("""{"query":"query Named($n: String) {\n  hello(name: $n)\n}","operationName":"Named","variables":{"n":"world"}}""", null)]
    [InlineData(null, "/v1/q/Hello")]
    [InlineData(null, "/v1/graphql?query=%7B+hello+%7D")]
    public async Task A_request_allocates_little(string? body, string? path)
    {
        await using var server = await TestServer.StartAsync(
            options => options.TrustedOperations.AddStream(Manifests.Relay(("1", "query Hello { hello }"))),
            services => services.Configure<LoggerFilterOptions>(options => options.MinLevel = LogLevel.None),
            application => application.Map("/prepared", Prepared("""{"data":{"hello":"Hello world"}}"""u8.ToArray())));

        var ours = Measure(server.Address, Request(path ?? "/v1/graphql", body));
        var baseline = Measure(server.Address, Request("/prepared", body));

        Assert.InRange(ours - baseline, 0, MostBytes);
    }

    private static RequestDelegate Prepared(byte[] answer) => async http =>
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = answer.Length;
        await http.Response.BodyWriter.WriteAsync(answer);
    };

    private static byte[] Request(string path, string? body) => Encoding.ASCII.GetBytes(body is null
        ? $"GET {path} HTTP/1.1\r\nHost: x\r\n\r\n"
        : $"POST {path} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    // The client blocks and allocates nothing, so that the process allocates for the server alone.
    private static long Measure(Uri address, byte[] request)
    {
        using var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(address.Host, address.Port);
        var buffer = new byte[4096];
        Repeat(socket, request, buffer);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Repeat(socket, request, buffer);
        return (GC.GetTotalAllocatedBytes(precise: true) - before) / Requests;
    }

    private static void Repeat(Socket socket, byte[] request, byte[] buffer)
    {
        for (var i = 0; i < Requests; i++)
        {
            socket.Send(request);
            var received = 0;
            do
            {
                received += socket.Receive(buffer, received, buffer.Length - received, SocketFlags.None);
            }
            while (!buffer.AsSpan(0, received).EndsWith("world\"}}"u8));
        }
    }
}
