using System.Collections.Immutable;

namespace Kinow.ClientApi.ReadModel.Reading.Documents;

/// <summary>The parts of a document that a reader needs; what searches look at stays with the engine.</summary>
internal static class DocumentParts
{
    internal static ImmutableArray<string> All { get; } = ["layout", "deleted", "body", "owner"];
}
