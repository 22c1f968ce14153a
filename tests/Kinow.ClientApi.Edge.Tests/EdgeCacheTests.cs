using Amazon.Runtime;
using Kinow.Aws;
using Kinow.ClientApi.Edge.CloudFront;
using Kinow.ClientApi.Edge.Fastly;
using Kinow.ClientApi.Edge.Purging;
using Kinow.TestSupport.Edge;

namespace Kinow.ClientApi.Edge.Tests;

/// <summary>Both edges, against a server that behaves like theirs.</summary>
public sealed class EdgeCacheTests : IAsyncLifetime
{
    private static readonly TagPurge Purge = new(Guid.CreateVersion7(), ["product", "product:12"]);

    private readonly HttpClient http = new();
    private EdgeServer server = null!;

    public static TheoryData<string> Edges => ["fastly", "cloudfront"];

    public async Task InitializeAsync() => server = await EdgeServer.StartAsync();

    public async Task DisposeAsync()
    {
        http.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public async Task What_is_purged_arrives(string name)
    {
        await EdgeOf(name).PurgeAsync(Purge, default);
        var purge = await server.Purges.ReadAsync();
        Assert.Equal((name, name == "fastly"), (purge.Target, purge.IsSoft));
        Assert.Equal(Purge.Tags, purge.Tags);
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public async Task As_many_as_it_says_are_one_call(string name)
    {
        var edge = EdgeOf(name);
        await edge.PurgeAsync(Purge with { Tags = [.. Enumerable.Range(0, edge.MostTags).Select(static id => $"product:{id}")] }, default);
        Assert.Equal(edge.MostTags, (await server.Purges.ReadAsync()).Tags.Length);
    }

    [Theory]
    [InlineData("fastly", EdgeFault.Throttled, true)]
    [InlineData("fastly", EdgeFault.Unavailable, true)]
    [InlineData("fastly", EdgeFault.Forbidden, false)]
    [InlineData("cloudfront", EdgeFault.Throttled, true)]
    [InlineData("cloudfront", EdgeFault.Unavailable, true)]
    [InlineData("cloudfront", EdgeFault.TooManyInProgress, true)]
    [InlineData("cloudfront", EdgeFault.Forbidden, false)]
    public async Task A_refusal_tells_whether_it_passes_and_no_secret(string name, EdgeFault fault, bool mayPass)
    {
        server.Faults.Enqueue(fault);
        var refused = await Assert.ThrowsAsync<EdgePurgeException>(() => EdgeOf(name).PurgeAsync(Purge, default));
        Assert.Equal(mayPass, refused.MayPass);
        Assert.Equal(fault == EdgeFault.Throttled ? TimeSpan.FromSeconds(1) : null, refused.RetryAfter);
        Assert.DoesNotContain(EdgeServer.Token, refused.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Edges))]
    public async Task One_that_hangs_ends_with_the_patience_of_who_asks(string name)
    {
        server.Faults.Enqueue(EdgeFault.Hanging);
        using var patience = new CancellationTokenSource();
        var purge = EdgeOf(name).PurgeAsync(Purge, patience.Token);
        Assert.Equal(EdgeFault.Hanging, await server.Requests.ReadAsync());
        await patience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => purge);
    }

    [Fact]
    public async Task An_answer_that_is_lost_is_no_second_invalidation()
    {
        server.Faults.Enqueue(EdgeFault.Broken);
        await Assert.ThrowsAsync<HttpRequestException>(() => EdgeOf("cloudfront").PurgeAsync(Purge, default));
        await EdgeOf("cloudfront").PurgeAsync(Purge, default);
        Assert.True(server.Purges.TryRead(out _));
        Assert.False(server.Purges.TryRead(out _));
    }

    [Fact]
    public async Task A_token_that_is_wrong_is_refused_for_good()
    {
        var edge = new FastlyCache(http, server.Address, "fastly", "wrong");
        Assert.False((await Assert.ThrowsAsync<EdgePurgeException>(() => edge.PurgeAsync(Purge, default))).MayPass);
    }

    private IEdgeCache EdgeOf(string name) => name == "fastly"
        ? new FastlyCache(http, server.Address, name, EdgeServer.Token)
        : new CloudFrontCache(
            http, server.Address, name, new AwsIdentity(new BasicAWSCredentials("AKIDEXAMPLE", "secret")), TimeProvider.System);
}
