using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Reading;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Documents;
using Kinow.ClientApi.Search.Changes;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.ReadModel.Tests.Reading;

/// <summary>What a change does to documents that a container has: those of before it go, those of after it stay.</summary>
public sealed class DocumentFreshnessTests
{
    private const long Id = 12;

    private static readonly CacheOptions Ages = new();
    private static readonly TimeSpan Young = Ages.DocumentSoftAge / 2;
    private static readonly Document<Product> Film = new(1, Catalog.Content.Products[0], null, 100);

    private readonly StepClock clock = new();
    private readonly CacheRules rules;
    private readonly DocumentCache<Product> cache;
    private readonly CatalogChanges changes;

    public DocumentFreshnessTests()
    {
        rules = new(Ages with { TimeProvider = clock });
        cache = new(DocumentSource<Product>.Of(ItemKinds.Product), rules, share: 1);
        changes = new(rules);
        Hear();
    }

    [Fact]
    public void However_young_what_is_known_to_be_of_before_a_change_is_not_given()
    {
        Read();
        Pass(Young);
        Assert.Equal(Freshness.Fresh, FreshnessNow());
        Hear(Id);
        Assert.Equal(Freshness.Expired, FreshnessNow());
    }

    [Fact]
    public void What_is_read_by_its_id_after_a_change_was_heard_of_stays()
    {
        Hear(Id);
        Read();
        foreach (var age in (TimeSpan[])[Young, Ages.HardAge * 2, Ages.SettleTime * 3])
        {
            Pass(age);
            Hear();
            Assert.Equal(Freshness.Fresh, FreshnessNow());
        }
    }

    [Fact]
    public void What_a_search_finds_soon_after_a_change_may_be_of_before_it()
    {
        Hear(Id);
        Pass(Young);
        Find();
        Assert.Equal(Freshness.Expired, FreshnessNow());
        Pass(Ages.SettleTime);
        Find();
        Hear();
        Assert.Equal(Freshness.Fresh, FreshnessNow());
    }

    [Fact]
    public void What_was_read_by_its_id_stays_when_a_search_finds_it_too()
    {
        Hear(Id);
        Read();
        Pass(Young);
        Find();
        Assert.Equal(Freshness.Fresh, FreshnessNow());
    }

    [Fact]
    public void Nobody_joins_a_load_that_began_before_a_change_was_heard_of()
    {
        var entry = cache.EntryOf(Id);
        var first = Begin(entry, out var isFirst);
        Pass(Young);
        Assert.Same(first, Begin(entry, out var isSecond));
        Hear(Id);
        var later = Begin(entry, out var isThird);
        Assert.NotSame(first, later);
        Assert.Equal((true, false, true), (isFirst, isSecond, isThird));
        Assert.Same(later, Begin(entry, out _));
    }

    [Fact]
    public void While_nothing_is_heard_of_changes_ages_decide()
    {
        Read();
        Hear(Id);
        Pass(Ages.FeedLimit * 2);
        Read();
        Pass(Ages.DocumentSoftAge);
        Assert.Equal(Freshness.Fresh, FreshnessNow());
        Pass(TimeSpan.FromMilliseconds(1));
        Assert.Equal(Freshness.Aging, FreshnessNow());
    }

    [Fact]
    public void An_answer_of_documents_holds_at_once_and_one_of_lists_when_searches_have_seen_the_change()
    {
        Dependency[] document = [Dependency.Settings, Dependency.Of(ItemKinds.Product, Id)];
        Dependency[] list = [.. document, Dependency.Of(ItemKinds.Product, CatalogScope.All)];
        var before = changes.Now;
        Hear(Id);
        Assert.True(changes.HaveChanged(document, before - 1));
        Assert.False(changes.Hold(document, before));
        Pass(TimeSpan.FromMilliseconds(1));
        var begun = changes.Now;
        Assert.True(changes.Hold(document, begun));
        Assert.False(changes.HaveChanged(document, begun));
        Assert.False(changes.Hold(list, begun));
        Pass(Ages.SettleTime + Ages.HardAge);
        Assert.True(changes.Hold(list, changes.Now));
    }

    [Fact]
    public void Where_all_may_have_changed_ages_decide()
    {
        Dependency[] document = [Dependency.Of(ItemKinds.Product, Id)];
        Read();
        Pass(TimeSpan.FromMilliseconds(1));
        rules.Changes.Hear([ChangeKey.Everything], rules.Now, () => rules.Now);
        Pass(Young);
        Assert.Equal(Freshness.Fresh, FreshnessNow());
        Assert.False(changes.Hold(document, changes.Now));
        Pass(Ages.HardAge);
        Assert.Equal(Freshness.Expired, FreshnessNow());
        Pass(Ages.SettleTime);
        Assert.True(changes.Hold(document, changes.Now));
    }

    [Fact]
    public void The_settings_may_have_been_read_a_moment_before_the_request_began()
    {
        Pass(Ages.HardAge * 2);
        rules.Changes.Hear([new(DocumentKinds.Settings.Name, "settings")], rules.Now, () => rules.Now);
        Pass(TimeSpan.FromMilliseconds(1));
        Assert.False(changes.Hold([Dependency.Settings], changes.Now));
        Pass(Ages.HardAge);
        Assert.True(changes.Hold([Dependency.Settings], changes.Now));
    }

    [Fact]
    public void Who_begins_while_changes_are_noted_begins_before_them()
    {
        var begun = rules.Now;
        Pass(Young);
        var seen = long.MaxValue;
        rules.Changes.Hear([Product(Id)], begun, () =>
        {
            seen = changes.Now;
            return rules.Now;
        });
        Assert.Equal(begun, seen);
        Assert.False(changes.Hold([Dependency.Of(ItemKinds.Product, Id)], seen));
        Assert.Equal(rules.Now, changes.Now);
    }

    private static ChangeKey Product(long id) => new(DocumentKinds.Of(ItemKinds.Product).Name, DocumentId.Of(id));

    private PendingLoad<Document<Product>> Begin(CacheEntry<Document<Product>> entry, out bool isMine) =>
        entry.Begin(rules.Now, cache.JoinLimitOf(Id, rules.Now), default, out isMine);

    private void Read()
    {
        var entry = cache.EntryOf(Id);
        entry.End(Begin(entry, out _), Film, Film.Weight, isDegraded: false);
    }

    private void Find() => cache.KeepFound(Id, Film, rules.Now);

    private Freshness FreshnessNow() => cache.FreshnessOf(Id, cache.EntryOf(Id).Cached!, rules.Now, rules.HardAge);

    private void Pass(TimeSpan time) => clock.Step(time);

    private void Hear(params long[] ids) => rules.Changes.Hear([.. ids.Select(Product)], rules.Now, () => rules.Now);
}
