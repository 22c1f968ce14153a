using System.Collections.Immutable;
using Kinow.ClientApi.Core.Search.Fields;

namespace Kinow.ClientApi.Core.Search;

/// <summary>Fields of any name that take any value, to read queries over no collection in particular.</summary>
internal sealed class AnySchema : SearchSchema
{
    internal static AnySchema Instance { get; } = new();

    public override ImmutableArray<string> Names => [];

    public override ImmutableArray<SearchField> FreeText => [];

    public override SearchField Find(string name) => new AnyField(name) { NumericText = true };
}
