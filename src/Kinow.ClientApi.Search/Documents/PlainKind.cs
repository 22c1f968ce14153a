using System.Collections.Immutable;
using Kinow.ClientApi.Search.Documents.Mappings;

namespace Kinow.ClientApi.Search.Documents;

/// <summary>
/// A kind of document that its owner writes by itself: an object <c>body</c> that is not searched, and a few properties that are.
/// </summary>
public sealed class PlainKind : DocumentKind
{
    private readonly ImmutableArray<string> keywords;
    private readonly ImmutableArray<string> numbers;

    internal PlainKind(string name, ImmutableArray<string> keywords, ImmutableArray<string> numbers)
        : base(name)
    {
        this.keywords = keywords;
        this.numbers = numbers;
    }

    internal override bool IsSearched => !keywords.IsEmpty || !numbers.IsEmpty;

    internal override void Map(MappingWriter mapping)
    {
        foreach (var name in keywords) mapping.Keyword(name);
        foreach (var name in numbers) mapping.Number(name);
    }
}
