using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Edge.Purging;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;

namespace Kinow.ClientApi.Edge.Tests.Purging;

public sealed class PendingTagsTests
{
    [Fact]
    public void A_change_purges_its_item_and_the_lists_of_its_kind_as_answers_name_them()
    {
        string[] answer =
        [
            $"{Dependency.Of(ItemKinds.VideoGroup, 12).Tag}",
            $"{Dependency.Of(ItemKinds.VideoGroup, new CatalogScope(ScopeKind.Product, 5)).Tag}",
        ];
        Assert.Equal(answer.Order(StringComparer.Ordinal), Purged(new ChangeKey("video-group", "12")));
    }

    [Fact]
    public void Every_kind_that_is_announced_has_tags_of_its_own()
    {
        foreach (var kind in ItemKinds.Stored)
            Assert.Equal([$"{kind.Name}", $"{kind.Name}:7"], Purged(new ChangeKey(DocumentKinds.Of(kind).Name, "7")));
        Assert.Equal(["settings"], Purged(new ChangeKey(DocumentKinds.Settings.Name, "platform")));
    }

    [Fact]
    public void What_names_no_item_is_everything()
    {
        Assert.Equal(["settings"], Purged(ChangeKey.Everything));
        Assert.Equal(["settings"], Purged(new ChangeKey("product", "12"), new("product", "")));
        Assert.Equal(["settings"], Purged(new ChangeKey("of-later-code", "1")));
    }

    [Fact]
    public void Each_tag_is_purged_once() =>
        Assert.Equal(["product", "product:1", "product:2"], Purged(new("product", "1"), new("product", "2"), new("product", "1")));

    [Fact]
    public void More_than_the_limit_is_everything_and_stays_it()
    {
        var pending = new PendingTags(4);
        pending.Add([new("product", "1"), new("product", "2"), new("product", "3")]);
        pending.Add([new("product", "2")]);
        Assert.Equal(4, pending.Take().Length);
        pending.Add(Enumerable.Range(1, 100_000).Select(static id => new ChangeKey("product", $"{id}")));
        pending.Add([new("category", "1")]);
        Assert.Equal(["settings"], pending.Take());
        Assert.True(pending.IsEmpty);
    }

    private static string[] Purged(params ChangeKey[] changes)
    {
        var pending = new PendingTags(100);
        pending.Add(changes);
        return pending.Take();
    }
}
