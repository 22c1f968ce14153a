using Kinow.ClientApi.Search.Gateway;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Search.Tests.Gateway;

/// <summary>A gateway of one platform writes to no index of another.</summary>
public sealed class ForeignIndexTests
{
    private static readonly byte[] Document = "{}"u8.ToArray();

    [Theory]
    [InlineData("kinow-70-user")]
    [InlineData("kinow-8-user")]
    [InlineData("kinow-7")]
    [InlineData("logs")]
    [InlineData("another-kinow-7-user")]
    public async Task Nothing_is_sent_where_one_write_of_a_bulk_is_to_a_foreign_index(string name)
    {
        await using var engine = FaultServer.Always(FaultServer.Response(200, """{"errors":false,"items":[]}"""));
        await using var gateway = new SearchGateway(new(engine.Address) { OwnPrefix = "kinow-7-" });
        foreach (var target in (SearchTarget[])[SearchTarget.Alias(name), SearchTarget.Index(name)])
        {
            Action<BulkBody>[] writes =
            [
                body => body.IndexExternal(target, "1", 1, Document), body => body.Index(target, "1", Document),
                body => body.Create(target, "1", Document), body => body.Delete(target, "1"),
            ];
            foreach (var write in writes)
            {
                var body = new BulkBody();
                body.Index(SearchTarget.Alias("kinow-7-user"), "1", Document);
                write(body);
                var refused = await Assert.ThrowsAsync<ArgumentException>(() => gateway.BulkAsync(body, default));
                Assert.Contains(name, refused.Message, StringComparison.Ordinal);
            }
        }

        Assert.Equal(0, engine.Requests);
    }

    [Fact]
    public async Task Nor_is_a_single_document_written_there()
    {
        await using var engine = FaultServer.Always(FaultServer.Response(201, "{}"));
        await using var gateway = new SearchGateway(new(engine.Address) { OwnPrefix = "kinow-7-" });
        var target = SearchTarget.Alias("kinow-8-user");
        await Assert.ThrowsAsync<ArgumentException>(() => gateway.CreateAsync(target, "1", Document, default));
        await Assert.ThrowsAsync<ArgumentException>(() => gateway.PutExternalAsync(target, "1", 1, Document, default));
        Assert.Equal(0, engine.Requests);
    }

    [Theory]
    [InlineData("kinow-7-")]
    [InlineData(null)]
    public async Task Own_indices_and_gateways_of_nobody_write(string? prefix)
    {
        await using var engine = FaultServer.Always(
            FaultServer.Response(200, """{"errors":false,"items":[{"index":{"_index":"kinow-7-user","_id":"1","status":201}}]}"""));
        await using var gateway = new SearchGateway(new(engine.Address) { OwnPrefix = prefix });
        var body = new BulkBody();
        body.Index(SearchTarget.Alias(prefix is null ? "films" : "kinow-7-user"), "1", Document);
        (await gateway.BulkAsync(body, default)).ThrowIfFailed();
        Assert.Equal(1, engine.Requests);
    }
}
