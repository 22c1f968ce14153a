using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Generator.Templates;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator.Reading;

/// <summary>The contract as read from its files.</summary>
/// <param name="Schema">The published schema; <c>null</c> when the files have errors.</param>
/// <param name="Files">The files, in the order of their names.</param>
/// <param name="Expansion">The published definitions; <c>null</c> when the files have errors.</param>
/// <param name="Places">Where everything is declared.</param>
/// <param name="Problems">What is wrong with the files.</param>
internal sealed record Contract(
    Schema? Schema, EquatableArray<ContractFile> Files, TemplateExpansion? Expansion, PlaceIndex Places, EquatableArray<Problem> Problems)
{
    public static Contract Unread(EquatableArray<ContractFile> files, PlaceIndex places, EquatableArray<Problem> problems) =>
        new(null, files, null, places, problems);
}
