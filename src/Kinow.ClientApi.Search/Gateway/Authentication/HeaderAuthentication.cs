using System.Net.Http.Headers;

namespace Kinow.ClientApi.Search.Gateway.Authentication;

/// <summary>Sends the same header with every request.</summary>
internal sealed class HeaderAuthentication(AuthenticationHeaderValue? header) : ISearchAuthentication
{
    public ValueTask ApplyAsync(HttpRequestMessage request, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = header;
        return ValueTask.CompletedTask;
    }
}
