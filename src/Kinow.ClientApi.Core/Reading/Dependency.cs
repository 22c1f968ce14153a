using System.Globalization;
using Kinow.ClientApi.Core.Kinds;
using Kinow.ClientApi.Core.Search;

namespace Kinow.ClientApi.Core.Reading;

/// <summary>Something that an answer depends on: settings, an item, a list under one parent, or all of a kind.</summary>
/// <param name="Kind">The kind of item; null for the settings of the platform.</param>
/// <param name="Id">The item; null for a list.</param>
/// <param name="Scope">The parent of a list; the whole catalogue stands for all of the kind.</param>
public readonly record struct Dependency(ItemKind? Kind, long? Id, CatalogScope Scope)
{
    /// <summary>The settings of the platform.</summary>
    public static Dependency Settings => default;

    /// <summary>One item.</summary>
    public static Dependency Of(ItemKind kind, long id) => new(kind, id, default);

    /// <summary>A list.</summary>
    public static Dependency Of(ItemKind kind, CatalogScope scope) => new(kind, null, scope);

    /// <summary>All of its kind; the settings are one of a kind.</summary>
    public Dependency Coarse => Kind is { } kind ? Of(kind, CatalogScope.All) : this;

    /// <summary>
    /// What caches in front know it by. Which lists a change touches nobody can tell, so that all lists of a kind have one tag.
    /// </summary>
    public Dependency Tag => Id is null ? Coarse : this;

    /// <summary>As caches are told: <c>settings</c>, <c>product:12</c>, <c>product@category:5</c>, <c>product</c>.</summary>
    public override string ToString() => (Kind, Id, Scope.Kind) switch
    {
        (null, _, _) => "settings",
        (_, { } id, _) => string.Create(CultureInfo.InvariantCulture, $"{Kind.Name}:{id}"),
        (_, _, ScopeKind.All) => Kind.Name,
        _ => string.Create(CultureInfo.InvariantCulture, $"{Kind.Name}@{Scope.Kind.ToString().ToLowerInvariant()}:{Scope.Id}"),
    };
}
