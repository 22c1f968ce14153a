using System.Collections.Immutable;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Search.Fields;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Kinds;

/// <inheritdoc/>
/// <typeparam name="T">The record that items are read as.</typeparam>
public sealed class ItemKind<T> : ItemKind
    where T : class
{
    private Func<T, long>[]? order;

    internal ItemKind(string name, Func<T, long> idOf, FieldSet<T> fields)
        : base(name) => (IdOf, Fields, Visibility) = (idOf, fields, IsVisible);

    /// <summary>Identifier of an item.</summary>
    public Func<T, long> IdOf { get; }

    /// <summary>The fields that queries and orderings may name.</summary>
    public FieldSet<T> Fields { get; }

    /// <summary>Whether an item is switched on; null where it cannot be switched off.</summary>
    public Func<T, bool>? ActiveOf { get; internal init; }

    /// <summary>Countries that see an item; null for all.</summary>
    public Func<T, GeolocationRule>? GeolocationOf { get; internal init; }

    /// <summary>Groups of customers that see an item; null for all.</summary>
    public Func<T, GroupRestriction>? GroupsOf { get; internal init; }

    /// <summary>When an item is listed; null for always.</summary>
    public Func<T, PublicationWindow>? WindowOf { get; internal init; }

    /// <summary>The one language that an item is listed in, if it has one; null where items are never limited.</summary>
    public Func<T, LanguageCode?>? LanguageOf { get; internal init; }

    /// <summary>The owner of an item; null where items have none.</summary>
    public Func<T, long>? OwnerIdOf { get; internal init; }

    /// <summary>The videos that decide who may watch an item; null where access is not asked for.</summary>
    public Func<T, ImmutableArray<Video>>? VideosOf { get; internal init; }

    /// <summary>Whether subscriptions may include an item and what it owns; null for none.</summary>
    public Func<T, bool>? InSubscriptionsOf { get; internal init; }

    /// <summary>The youngest age that an item and what it owns are meant for; null for none.</summary>
    public Func<T, int?>? AgeRatingOf { get; internal init; }

    /// <summary>A text that the default order begins with, before <see cref="ItemKind.Order"/>; folded and trimmed.</summary>
    public Func<T, string>? OrderTextOf { get; internal init; }

    /// <summary>The parents that items belong to.</summary>
    public ImmutableArray<ItemScope<T>> Scopes { get; internal init; } = [];

    /// <inheritdoc/>
    public override SearchSchema Schema => Fields;

    /// <inheritdoc/>
    public override bool HasActive => ActiveOf is not null;

    /// <inheritdoc/>
    public override bool HasGeolocation => GeolocationOf is not null;

    /// <inheritdoc/>
    public override bool HasGroups => GroupsOf is not null;

    /// <inheritdoc/>
    public override bool HasWindow => WindowOf is not null;

    /// <inheritdoc/>
    public override bool HasLanguage => LanguageOf is not null;

    /// <inheritdoc/>
    public override bool HasOrderText => OrderTextOf is not null;

    /// <summary><see cref="IsVisible(T, CatalogAudience, ref Validity)"/>, made once.</summary>
    internal VisibilityRule<T> Visibility { get; }

    /// <summary>Who sees an item, its owner left aside.</summary>
    public ItemVisibility VisibilityOf(T item) =>
        new(
            ActiveOf?.Invoke(item) ?? true,
            WindowOf?.Invoke(item) ?? PublicationWindow.Always,
            GeolocationOf?.Invoke(item) ?? GeolocationRule.None,
            GroupsOf?.Invoke(item) ?? GroupRestriction.None);

    /// <summary>Whether an audience sees an item, its owner left aside.</summary>
    public bool IsVisible(T item, CatalogAudience audience)
    {
        var validity = new Validity(audience.Instant);
        return IsVisible(item, audience, ref validity);
    }

    /// <summary>Whether an audience sees an item, its owner left aside.</summary>
    /// <param name="audience">Country, groups, language and instant decide.</param>
    /// <param name="validity">Is narrowed to how long that stays true.</param>
    public bool IsVisible(T item, CatalogAudience audience, ref Validity validity)
    {
        if (LanguageOf is not null && LanguageOf(item) is { } language && language != audience.Languages.Requested) return false;
        return VisibilityOf(item).IsVisible(audience, ref validity);
    }

    /// <inheritdoc/>
    public override ItemScope<T> ScopeOf(ScopeKind kind)
    {
        foreach (var scope in Scopes)
        {
            if (scope.Kind == kind) return scope;
        }

        throw new ArgumentException($"No {Name} belongs to a {kind}.", nameof(kind));
    }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(IItemKindVisitor<TResult> visitor)
    {
        ArgumentNullException.ThrowIfNull(visitor);
        return visitor.Visit(this);
    }

    private protected override bool HasParent(ItemKind kind) => Scopes.OfType<ParentScope<T>>().Any(scope => scope.Parent == kind);

    /// <summary>Sorts items into the default order.</summary>
    public T[] Sort(IEnumerable<T> items)
    {
        T[] sorted = [.. items];
        var keys = Array.ConvertAll(sorted, OrderKeyOf);
        Array.Sort(keys, sorted);
        return sorted;
    }

    private OrderKey OrderKeyOf(T item) => new(OrderTextOf?.Invoke(item), Array.ConvertAll(order ??= MakeOrder(), number => number(item)));

    // Fields of the default order are numbers that do not depend on the audience.
    private Func<T, long>[] MakeOrder() => [.. Order.Select(Fields.NumberOf)];
}
