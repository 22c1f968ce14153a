namespace Kinow.ClientApi.Queue;

/// <summary>
/// Reads each response to its end before the SDK sees it. The SDK parses it from the stream synchronously and without heeding the token.
/// </summary>
internal sealed class BufferedResponses(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    private const long MostBytes = 16 * 1024 * 1024;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(MostBytes, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
