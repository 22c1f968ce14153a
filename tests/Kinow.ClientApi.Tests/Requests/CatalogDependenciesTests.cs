using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Requests;
using Microsoft.Extensions.Time.Testing;

namespace Kinow.ClientApi.Tests.Requests;

public sealed class CatalogDependenciesTests
{
    private readonly FakeTimeProvider clock = new();
    private readonly Changes changes = new();
    private readonly ReadDependencies read = new();

    [Fact]
    public void What_held_is_asked_about_again_only_when_something_has_changed()
    {
        var dependencies = Of(changes);
        Assert.True(dependencies.Hold() && dependencies.Hold());
        Assert.Equal(1, changes.Asked);
        changes.Count++;
        Assert.True(dependencies.Hold() && dependencies.Hold());
        Assert.Equal(2, changes.Asked);
        changes.Count++;
        changes.HasChanged = true;
        Assert.False(dependencies.Hold() || dependencies.Hold());
    }

    [Fact]
    public void What_nobody_hears_of_does_not_hold()
    {
        Assert.False(Of(null).Hold());
        changes.IsCurrent = false;
        Assert.False(Of(changes).Hold());
    }

    [Fact]
    public void What_has_changed_is_asked_about_again_only_when_something_has()
    {
        var dependencies = Of(changes);
        Assert.False(dependencies.HasChanged() || dependencies.HasChanged());
        Assert.Equal(1, changes.Asked);
        changes.Count++;
        changes.HasChanged = true;
        Assert.True(dependencies.HasChanged() && dependencies.HasChanged());
        Assert.False(Of(null).HasChanged());
    }

    [Fact]
    public void A_window_that_opens_changes_it()
    {
        read.Narrow(clock.GetUtcNow().AddMinutes(1));
        var dependencies = Of(null);
        Assert.False(dependencies.HasChanged());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(dependencies.HasChanged());
    }

    [Fact]
    public void A_window_that_opens_ends_it()
    {
        read.Narrow(clock.GetUtcNow().AddMinutes(1));
        var dependencies = Of(changes);
        Assert.True(dependencies.Hold());
        clock.Advance(TimeSpan.FromMinutes(1));
        Assert.False(dependencies.Hold());
    }

    [Fact]
    public void A_list_has_the_tag_of_its_kind_because_that_is_what_a_change_of_an_item_purges()
    {
        read.Add(Dependency.Of(ItemKinds.Product, new CatalogScope(ScopeKind.Category, 5)));
        read.Add(Dependency.Of(ItemKinds.Product, 12));
        var dependencies = Of(changes);
        Assert.Equal(["product:12", "product@category:5", "settings"], dependencies.Keys);
        Assert.Equal(["product", "product:12", "settings"], dependencies.Tags);
    }

    [Fact]
    public void As_many_tags_as_an_edge_keeps_are_told_apart()
    {
        for (var id = 1; id <= 49; id++) read.Add(Dependency.Of(ItemKinds.Product, id));
        Assert.Equal(50, Of(changes).Tags.Count);
        read.Add(Dependency.Of(ItemKinds.Product, 50));
        Assert.Equal(["product", "settings"], Of(changes).Tags);
    }

    [Fact]
    public void Too_many_names_for_a_header_are_those_of_the_kinds()
    {
        for (var id = 1; id <= 1_000; id++) read.Add(Dependency.Of(ItemKinds.Product, id));
        read.Add(Dependency.Of(ItemKinds.Product, new CatalogScope(ScopeKind.Category, 5)));
        read.Add(Dependency.Of(ItemKinds.Category, 5));
        var dependencies = Of(changes);
        Assert.Equal(1_003, dependencies.Keys.Count);
        Assert.Equal(["category", "product", "settings"], dependencies.Tags);
    }

    private CatalogDependencies Of(ICatalogChanges? heard) => new(read, heard, 0, clock);

    private sealed class Changes : ICatalogChanges
    {
        public long Now => 0;

        public long Count { get; set; }

        public bool IsCurrent { get; set; } = true;

        public bool HasChanged { get; set; }

        public int Asked { get; private set; }

        public bool Hold(ReadOnlySpan<Dependency> dependencies, long begun)
        {
            Asked++;
            return !HasChanged;
        }

        public bool HaveChanged(ReadOnlySpan<Dependency> dependencies, long begun)
        {
            Asked++;
            return HasChanged;
        }
    }
}
