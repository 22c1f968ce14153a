using System.Net.Sockets;
using System.Text;

namespace Kinow.GraphQL.AspNetCore.Tests.Serving;

/// <summary>Requests as bytes, piece by piece.</summary>
internal static class RawRequest
{
    public static Task<string> SendAsync(Uri address, params string[] pieces) => SendAsync(address, Encoding.ASCII, pieces);

    public static async Task<string> SendAsync(Uri address, Encoding encoding, params string[] pieces)
    {
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(address.Host, address.Port);
        await using var stream = client.GetStream();
        foreach (var piece in pieces)
        {
            await stream.WriteAsync(encoding.GetBytes(piece));
            await Task.Delay(pieces.Length > 1 ? 30 : 0);
        }

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
