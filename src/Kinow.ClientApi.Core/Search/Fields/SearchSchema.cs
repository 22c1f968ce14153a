using System.Collections.Immutable;

namespace Kinow.ClientApi.Core.Search.Fields;

/// <summary>The fields that queries over one kind of item may name.</summary>
public abstract class SearchSchema
{
    /// <summary>Names of all fields, in the order of the documentation.</summary>
    public abstract ImmutableArray<string> Names { get; }

    /// <summary>The fields that free words look in, the ones that matter most first.</summary>
    public abstract ImmutableArray<SearchField> FreeText { get; }

    /// <summary>The field with this name, or null.</summary>
    /// <param name="name">The name as written in the query; case counts.</param>
    public abstract SearchField? Find(string name);

    /// <summary>The field with a name that the code itself knows.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public SearchField Require(string name) => Find(name) ?? throw new ArgumentException($"There is no field {name}.", nameof(name));
}
