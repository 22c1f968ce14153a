namespace Kinow.ClientApi.Local.Tests.Allocation;

[Collection(AloneCollection.Name)]
public sealed class AllocationMeterTests
{
    [Theory]
    [InlineData(2_000)]
    [InlineData(30_000)]
    public async Task Counts_what_a_handler_allocates(int size)
    {
        await using var prepared = await HandlerServer.StartAsync(new byte[64]);
        await using var wasteful = await HandlerServer.StartAsync(async context =>
        {
            var answer = new byte[size];
            context.Response.ContentLength = answer.Length;
            await context.Response.BodyWriter.WriteAsync(answer);
        });
        using var lean = new RawClient(prepared.Address, "GET", "/");
        using var heavy = new RawClient(wasteful.Address, "GET", "/");

        var extra = AllocationMeter.BytesPerRequest(heavy) - AllocationMeter.BytesPerRequest(lean);

        Assert.InRange(extra, size, size + 1_000);
    }
}
