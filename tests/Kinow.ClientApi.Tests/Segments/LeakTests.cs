using System.Net;
using Kinow.ClientApi.Tests.Support;
using Kinow.Lambda;
using Kinow.Lambda.Runtime;
using Kinow.TestSupport;
using Kinow.TestSupport.Lambda;

namespace Kinow.ClientApi.Tests.Segments;

/// <summary>
/// Viewers of different rights, countries, groups, ages, languages, currencies and devices share what caches keep: nobody gets what is another's,
/// but what the same viewer gets from a service without any cache.
/// </summary>
public sealed class LeakTests : IAsyncLifetime
{
    private RunningService plain = null!;

    public async Task InitializeAsync() =>
        plain = await RunningService.StartAsync(SharedViewer.Users, static options => options.Answers.MaxAge = TimeSpan.Zero);

    public async Task DisposeAsync() => await plain.DisposeAsync();

    [Fact]
    public async Task Through_a_cache_that_knows_urls_alone()
    {
        await using var service = await RunningService.StartAsync(SharedViewer.Users, static _ => { });
        using var origin = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var cache = new UrlCache(origin);
        using var client = new HttpClient(cache);
        var visit = new SharedRouteVisit(plain, client, new(service.Url));

        await visit.RunAsync();

        AssertShared(visit);

        // Every address is asked for twice by each viewer, and by those who share it.
        Assert.InRange(cache.Hits, visit.Shared / 2, visit.Shared);
        Assert.All(cache.Urls, static url => Assert.Contains("segment=", url, StringComparison.Ordinal));
    }

    // As API Gateway's: it keeps what it gets, whatever its status and its headers.
    [Fact]
    public async Task Through_a_gateway_that_keeps_everything()
    {
        await using var emulator = await RuntimeApiEmulator.StartAsync();
        using var runtime = new LambdaRuntime(new LambdaOptions { RuntimeApi = emulator.Address });
        await using var service = await RunningService.StartAsync(SharedViewer.Users, static _ => { }, runtime);
        await using var gateway = await GatewayEmulator.StartAsync(emulator, hasCache: true);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var visit = new SharedRouteVisit(plain, client, gateway.Url);

        await visit.RunAsync();
        await AskBadlyAsync(client, gateway.Url);

        AssertShared(visit);
        Assert.All(gateway.Kept, static answer =>
        {
            // A whole answer in the one form that everybody reads, or a reference made of the address itself.
            if (answer.Status == (int)HttpStatusCode.TemporaryRedirect)
            {
                Assert.Empty(answer.Body);
                Assert.Contains(answer.Headers, static line => line.StartsWith("location: ../../v1/q/", StringComparison.Ordinal));
                return;
            }

            Assert.Equal(200, answer.Status);
            Assert.StartsWith("{\"data\":", answer.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"errors\"", answer.Text, StringComparison.Ordinal);
            Assert.Contains("content-type: application/json; charset=utf-8", answer.Headers);
            Assert.DoesNotContain(answer.Headers, static line =>
                line.StartsWith("content-encoding", StringComparison.Ordinal) || line.StartsWith("vary", StringComparison.Ordinal));
        });
    }

    [ProgramFact(NginxCache.Program, "-v")]
    public async Task Through_nginx()
    {
        await using var service = await RunningService.StartAsync(SharedViewer.Users, static _ => { });
        await using var nginx = await NginxCache.StartAsync(new(service.Url));
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        var visit = new SharedRouteVisit(plain, client, nginx.Url);

        await visit.RunAsync();

        AssertShared(visit);
        Assert.InRange(nginx.Hits, visit.Shared / 2, visit.Shared);
    }

    // What is wrong is said by the entry, at an address that is made of this one alone.
    private static async Task AskBadlyAsync(HttpClient client, Uri gateway)
    {
        string[] bad =
        [
            "Home", "Home?segment=", "Home?segment=1.FR.fr.EUR...20990101.AAAAAAAAAAAAAAAAAAAAAA", "Nothing?segment=x", "Home?segment=a&variables=%7B",
            "Home?segment=a&segment=b", "Account?segment=x",
        ];
        foreach (var path in bad)
        {
            using var answer = await client.GetAsync(new Uri(gateway, "/v1/shared/" + path));
            Assert.Equal(HttpStatusCode.TemporaryRedirect, answer.StatusCode);
            var query = path.Contains('?', StringComparison.Ordinal) ? path[path.IndexOf('?', StringComparison.Ordinal)..] : "";
            Assert.Equal($"../../v1/q/{path.Split('?')[0]}{(query is "?segment=" ? "" : query)}", answer.Headers.Location!.OriginalString);
        }
    }

    // Viewers do differ, and many operations are shared.
    private static void AssertShared(SharedRouteVisit visit)
    {
        Assert.InRange(visit.Segments, 12, SharedViewer.All.Count);
        Assert.InRange(visit.Shared, 1000, SharedRouteVisit.Queries.Count * SharedViewer.All.Count * 4);
    }
}
