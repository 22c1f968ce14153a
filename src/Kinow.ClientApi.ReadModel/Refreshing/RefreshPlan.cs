using System.Collections.Frozen;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.ReadModel.Accounts;
using Kinow.ClientApi.Search.Writing;
using Kinow.ClientApi.Sql.Connections;
using Kinow.ClientApi.Sql.Reading;

namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>The steps that refresh all documents a change touches. Those of items follow from <see cref="StoredKinds"/>.</summary>
internal sealed class RefreshPlan
{
    private readonly FrozenDictionary<RefreshSubject, IRefreshStep[]> steps;

    internal RefreshPlan(SqlDatabase sql, ReadModelWriter writer, AccountRefresher accounts, TimeProvider clock)
    {
        var catalog = new CatalogLoader(sql);
        var platform = new PlatformCache(catalog, clock);
        var (items, ids) = (new RefreshWriter(new(catalog, platform), writer), new CatalogIds(sql));
        var all = ItemKinds.Stored.ToDictionary(RefreshSubject.Of, OfItem);
        all.Add(RefreshSubject.Settings, [new SettingsStep(catalog, platform, writer)]);
        all.Add(RefreshSubject.User, [new AccountStep(accounts)]);
        all.Add(RefreshSubject.Session, [new SessionStep(accounts.Sessions)]);
        steps = all.ToFrozenDictionary();

        IRefreshStep[] OfItem(ItemKind kind) =>
        [
            new ItemStep(kind, items),
            .. StoredKinds.Of(kind).EmbeddedIn.Select(embedding => new EmbeddingStep(kind, embedding, ids, items)),
        ];
    }

    /// <summary>The steps of one subject, in order.</summary>
    internal ReadOnlySpan<IRefreshStep> Of(RefreshSubject subject) => steps[subject];
}
