using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator;

/// <summary>The contract as read from its files.</summary>
/// <param name="Schema">The schema; <c>null</c> when the files have errors.</param>
/// <param name="Files">The files, in the order of their names.</param>
/// <param name="Places">Where everything is declared.</param>
/// <param name="Problems">What is wrong with the files.</param>
internal sealed record Contract(Schema? Schema, EquatableArray<ContractFile> Files, PlaceIndex Places, EquatableArray<Problem> Problems);
