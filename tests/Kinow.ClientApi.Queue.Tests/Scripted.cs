using System.Net;
using System.Text;

namespace Kinow.ClientApi.Queue.Tests;

/// <summary>A service that answers by a script, one step for each request; the last step repeats.</summary>
internal sealed class Scripted(params Func<CancellationToken, Task<HttpResponseMessage>>[] steps) : HttpMessageHandler
{
    public List<string> Bodies { get; } = [];

    public static Func<CancellationToken, Task<HttpResponseMessage>> Answer(HttpStatusCode status, string body) =>
        _ => Task.FromResult(new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/x-amz-json-1.0") });

    public static Func<CancellationToken, Task<HttpResponseMessage>> Hang() => async cancellationToken =>
    {
        await Task.Delay(Timeout.Infinite, cancellationToken);
        throw new InvalidOperationException("A hanging server does not answer.");
    };

    public static Func<CancellationToken, Task<HttpResponseMessage>> Refuse() => _ => throw new HttpRequestException("refused");

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
        return await steps[Math.Min(Bodies.Count, steps.Length) - 1](cancellationToken);
    }
}
