using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Embedded.Tests;

public sealed class ChangesTests
{
    private static readonly Dependency[] Film = [Dependency.Settings, Dependency.Of(ItemKinds.Product, 12)];

    [Fact]
    public void What_never_changes_holds()
    {
        var changes = new EmbeddedCatalogStore(Catalog.Content).Changes;
        Assert.True(changes.IsCurrent);
        Assert.True(changes.Hold(Film, changes.Now));
        Assert.True(changes.Hold([Dependency.Of(ItemKinds.Voucher, 1)], changes.Now));
        Assert.False(changes.HaveChanged(Film, changes.Now));
    }

    [Fact]
    public void Uses_of_vouchers_are_not_told_of()
    {
        var changes = new EmbeddedCatalogStore(Catalog.Content, static _ => 1).Changes;
        Assert.True(changes.Hold(Film, changes.Now));
        Assert.False(changes.Hold([.. Film, Dependency.Of(ItemKinds.Voucher, 1)], changes.Now));
        Assert.False(changes.Hold([Dependency.Of(ItemKinds.Voucher, CatalogScope.All)], changes.Now));
    }

    [Fact]
    public async Task Counts_hold_as_long_as_the_list_that_they_are_of()
    {
        var request = Catalog.Search(ItemKinds.Product.Fields, new(PerPage: 10)).Request;
        var list = await UntilAsync(context => Catalog.Store.SearchAsync(
            ItemKinds.Product, new[] { new CatalogSearch(request) }, context, default).AsTask());
        var counts = await UntilAsync(context => Catalog.Store.CountAsync(
            ItemKinds.Product, request, [ItemKinds.Product.Fields.Find("type")!], context, default).AsTask());
        Assert.InRange(list, Catalog.Now.AddTicks(1), Catalog.Now.AddYears(1));
        Assert.Equal(list, counts);
    }

    [Fact]
    public async Task What_stands_otherwise_by_itself_holds_until_then()
    {
        var next = Catalog.Now.AddSeconds(5);
        var store = new EmbeddedCatalogStore(Catalog.Content, now: item => new(item, item.Id == 1 ? next : null));
        Assert.Equal(next, await UntilAsync(context => store.GetAsync(ItemKinds.LiveEvent, new[] { 1L }, context, default).AsTask()));
        Assert.NotEqual(next, await UntilAsync(context => store.GetAsync(ItemKinds.LiveEvent, new[] { 2L }, context, default).AsTask()));
    }

    private static async Task<DateTimeOffset> UntilAsync(Func<ReadContext, Task> read)
    {
        var dependencies = new ReadDependencies();
        await read(new(Catalog.Audience()) { Dependencies = dependencies });
        return dependencies.Until;
    }
}
