using System.Collections.Immutable;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Catalog;

/// <summary>The part of one person in one product.</summary>
/// <param name="Person">The person.</param>
/// <param name="Roles">Characters or functions.</param>
/// <param name="Position">Rank among the credits of the product.</param>
public sealed record Credit(Person Person, ImmutableArray<LocalizedText> Roles, int Position)
{
    /// <summary>The person, where the credit is an actor's.</summary>
    public Person Actor => Person;

    /// <summary>The person, where the credit is a director's.</summary>
    public Person Director => Person;
}
