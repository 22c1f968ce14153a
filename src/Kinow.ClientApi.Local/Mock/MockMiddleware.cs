using System.IO.Hashing;
using System.Text;
using Kinow.ClientApi.Local.Routes;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Kinow.ClientApi.Local.Mock;

/// <summary>Finds out what becomes of a request, and takes the time that it shall take.</summary>
internal sealed class MockMiddleware(RequestDelegate next, MockOptions options, IOptions<RequestOptions> requests, TimeProvider time)
{
    private const string BuildOfNobody = "web/1.0";
    private const int MaxBody = 1024 * 1024;

    private readonly MockFaults faults = new(options);

    /// <summary>Answers a request.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        if (!OperationRequests.Include(http.Request))
        {
            await next(http);
            return;
        }

        var request = await RequestOf(http);
        http.Features.Set(request);

        // Most builds tell themselves; what tells none cannot be switched off.
        var build = requests.Value.AppHeader;
        if (request.Scenario == Scenario.BlockedBuild && http.Request.Headers[build].Count == 0)
            http.Request.Headers[build] = BuildOfNobody;
        if (request.Scenario != Scenario.None) http.Response.OnStarting(KeepByNobody, http.Response);
        await next(http);
    }

    private async ValueTask<MockRequest> RequestOf(HttpContext http)
    {
        var (refusal, catalogueFails, latency) = faults.Decide(await HashOf(http));
        if (latency > TimeSpan.Zero) await Task.Delay(latency, time, http.RequestAborted);
        return TryRead(http.Request.Headers[MockOptions.Header], out var scenario)
            ? new(scenario, refusal, catalogueFails)
            : new(
                Scenario.None,
                new($"{MockOptions.Header} names no scenario. Send one of these: {ScenarioNames.All}.", ErrorCodes.BadUserInput),
                false);
    }

    private bool TryRead(StringValues header, out Scenario scenario)
    {
        scenario = options.Scenario;
        return header.Count == 0 || (header is [{ } name] && ScenarioNames.TryFind(name.Trim(), out scenario));
    }

    private async ValueTask<ulong> HashOf(HttpContext http)
    {
        if (options is { Errors: 0, Latency: var latency } && latency.Most == latency.Least) return 0;
        var hash = new XxHash3();
        hash.Append(Encoding.UTF8.GetBytes(http.Request.Path + http.Request.QueryString));
        if (HttpMethods.IsPost(http.Request.Method) && http.Request.ContentLength is > 0 and <= MaxBody)
        {
            http.Request.EnableBuffering(MaxBody);
            await hash.AppendAsync(http.Request.Body, http.RequestAborted);
            http.Request.Body.Position = 0;
        }

        return hash.GetCurrentHashAsUInt64();
    }

    // What a scenario answers is no answer for others under the same address.
    private static Task KeepByNobody(object state)
    {
        var headers = ((HttpResponse)state).Headers;
        headers.CacheControl = "no-store";
        headers.ETag = default;
        return Task.CompletedTask;
    }
}
