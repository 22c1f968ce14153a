using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Tests.Reading;

public sealed class ReadDependenciesTests
{
    private readonly ReadDependencies read = new();

    [Fact]
    public void Each_is_told_once_and_the_settings_always()
    {
        for (var i = 0; i < 2; i++)
        {
            read.Add(Dependency.Of(ItemKinds.Product, 12));
            read.Add(Dependency.Of(ItemKinds.Product, new CatalogScope(ScopeKind.Category, 5)));
            read.Add(Dependency.Of(ItemKinds.Category, CatalogScope.All));
        }

        Assert.Equal(["category", "product:12", "product@category:5", "settings"], Names());
    }

    [Fact]
    public void Too_many_are_the_kinds()
    {
        for (var id = 1; id < ReadDependencies.MostKeys; id++) read.Add(Dependency.Of(ItemKinds.Product, id));
        Assert.Equal(ReadDependencies.MostKeys, read.ToImmutable().Length);
        read.Add(Dependency.Of(ItemKinds.Actor, 1));
        Assert.Equal(["actor", "product", "settings"], Names());
        read.Add(Dependency.Of(ItemKinds.Actor, 2));
        read.Add(Dependency.Of(ItemKinds.Category, 2));
        Assert.Equal(["actor", "category", "product", "settings"], Names());
    }

    [Fact]
    public void The_next_edge_of_a_window_ends_it()
    {
        var now = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(DateTimeOffset.MaxValue, read.Until);
        var validity = new Validity(now);
        validity.Narrow(new PublicationWindow(now.AddDays(-1), now.AddDays(2)));
        read.Narrow(validity);
        read.Narrow(now.AddDays(3));
        Assert.Equal(now.AddDays(2), read.Until);
        read.Narrow(now.AddDays(1));
        Assert.Equal(now.AddDays(1), read.Until);
    }

    private IEnumerable<string> Names() => read.ToImmutable().Select(static key => key.ToString()).Order(StringComparer.Ordinal);
}
