using System.Collections.Frozen;
using System.Collections.Immutable;
using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Search.Documents.Bodies;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>All kinds of document of the read model. Those of items follow <see cref="ItemKinds.Stored"/>.</summary>
public static class DocumentKinds
{
    internal const string SettingsName = "settings";
    internal const string UsersName = "user";

    private static readonly FrozenDictionary<ItemKind, DocumentKind> Items =
        ItemKinds.Stored.ToFrozenDictionary(static kind => kind, static kind => kind.Accept(new Maker()));

    /// <summary>What the platform was configured with; one document.</summary>
    public static DocumentKind<PlatformDocument> Settings { get; } =
        new(SettingsName, static _ => PlatformDocument.Id, BodyTypes.Of<PlatformDocument>()) { IsAnnounced = true };

    /// <summary>Accounts, by UUID.</summary>
    public static DocumentKind<User> Users { get; } = new(UsersName, static u => u.Id.ToString("D"), BodyTypes.Of<User>());

    /// <summary>
    /// Commands that were acknowledged and not carried out yet, by account. The queue has them too: what is lost here shows late.
    /// </summary>
    public static PlainKind Pending { get; } = new("pending", ["user"], ["expires"]) { IsDurable = false };

    /// <summary>Sessions.</summary>
    public static PlainKind Sessions { get; } = new("session", ["user"], ["expires"]);

    /// <summary>What accounts prove themselves with.</summary>
    public static PlainKind Credentials { get; } = new("credential", ["user"], ["expires"]);

    /// <summary>What is remembered for a while, such as idempotency keys and the answers that were given to them.</summary>
    public static PlainKind Expiring { get; } = new("expiring", [], ["expires"]);

    /// <summary>How far a rebuild of the read model is.</summary>
    public static PlainKind Rebuilds { get; } = new("rebuild", [], []);

    /// <summary>How far refreshes are that one attempt did not suffice for.</summary>
    public static PlainKind Refreshes { get; } = new("refresh", [], ["expires"]) { IsDurable = false };

    /// <summary>What has changed lately, for containers. Durable: a ring that went back in time would hide changes.</summary>
    public static PlainKind Changes { get; } = new("change", [], []);

    /// <summary>The kinds that the database can make anew at any time.</summary>
    public static ImmutableArray<DocumentKind> Derived { get; } = [Settings, .. ItemKinds.Stored.Select(Of), Users];

    /// <summary>All kinds.</summary>
    public static ImmutableArray<DocumentKind> All { get; } =
        [.. Derived, Pending, Sessions, Credentials, Expiring, Rebuilds, Refreshes, Changes];

    /// <summary>The documents of a kind of item.</summary>
    /// <exception cref="KeyNotFoundException">Items of this kind have no documents of their own.</exception>
    public static DocumentKind Of(ItemKind kind) => Items[kind];

    /// <summary>The documents of a kind of item.</summary>
    /// <exception cref="KeyNotFoundException">Items of this kind have no documents of their own.</exception>
    public static ItemDocumentKind<T> Of<T>(ItemKind<T> kind)
        where T : class => (ItemDocumentKind<T>)Items[kind];

    private sealed class Maker : IItemKindVisitor<DocumentKind>
    {
        public DocumentKind Visit<T>(ItemKind<T> kind)
            where T : class => new ItemDocumentKind<T>(kind, BodyTypes.Of<T>()) { IsAnnounced = true };
    }
}
