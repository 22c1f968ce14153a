using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Diagnostics;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Generator.Templates;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Sdl;

namespace Kinow.GraphQL.Generator.Reading;

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

        // The definitions are checked as they were written, so that errors have their places; expanding them adds none.
        if (problems.Count > 0 || documents.Count == 0 || !Check(documents, places, problems))
            return Contract.Unread(files, places, problems.ToImmutable());

        var expansion = new TemplateExpansion([.. documents], places, problems);
        return problems.Count > 0
            ? Contract.Unread(files, places, problems.ToImmutable())
            : new(SchemaBuilder.Build(expansion.Documents, new() { AssumeValid = true }), files, expansion, places, []);
    }

    private static bool Check(List<DocumentNode> documents, PlaceIndex places, ImmutableArray<Problem>.Builder problems)
    {
        try
        {
            SchemaBuilder.Build(documents);
            return true;
        }
        catch (SchemaException exception)
        {
            foreach (var error in exception.Errors)
            {
                var place = error.Places.IsEmpty ? null : places.Of(error.Places[0].Document, error.Places[0].Node);
                problems.Add(new(Rules.UnreadableContract, error.Message, place));
            }

            return false;
        }
    }
}
