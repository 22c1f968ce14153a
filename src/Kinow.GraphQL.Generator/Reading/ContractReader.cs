using System.Collections.Immutable;

using Kinow.GraphQL.Language;
using Kinow.GraphQL.Types;

namespace Kinow.GraphQL.Generator;

/// <summary>Reads the files of the contract.</summary>
internal static class ContractReader
{
    /// <summary>Puts files into an order that depends on their names alone.</summary>
    public static EquatableArray<ContractFile> Sort(ImmutableArray<ContractFile> files) =>
        files.Sort((a, b) => string.CompareOrdinal(a.Path.Replace('\\', '/'), b.Path.Replace('\\', '/')));

    public static Contract Read(EquatableArray<ContractFile> files, CancellationToken cancellation)
    {
        var places = new PlaceIndex();
        var problems = ImmutableArray.CreateBuilder<Problem>();
        var documents = new List<DocumentNode>();
        foreach (var file in files)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                var document = Parser.Parse(file.Text);
                documents.Add(document);
                places.Add(file.Path, document);
            }
            catch (GraphQLSyntaxException error)
            {
                problems.Add(new(Rules.UnreadableContract, error.Message, PlaceIndex.At(file.Path, error.Location, 1)));
            }
        }

        var schema = problems.Count == 0 && documents.Count > 0 ? Build(documents, places, problems) : null;
        return new(problems.Count == 0 ? schema : null, files, places, problems.ToImmutable());
    }

    private static Schema? Build(List<DocumentNode> documents, PlaceIndex places, ImmutableArray<Problem>.Builder problems)
    {
        try
        {
            return SchemaBuilder.Build(documents);
        }
        catch (SchemaException exception)
        {
            foreach (var error in exception.Errors)
            {
                var place = error.Places.IsEmpty ? null : places.Of(error.Places[0].Document, error.Places[0].Node);
                problems.Add(new(Rules.UnreadableContract, error.Message, place));
            }

            return null;
        }
    }
}
