using Kinow.Conformance.Tests.Cases;
using Kinow.GraphQL.Types;

namespace Kinow.Conformance.Tests.Generation;

/// <summary>
/// Makes documents from the test schemas and our contract: valid ones, and ones with something broken. Each case depends on its number
/// alone.
/// </summary>
internal sealed class CaseGenerator(Func<string, Schema> schemaOf, int seed)
{
    private readonly string[] names = [.. TestSchemas.Definitions.Keys];

    public IEnumerable<DocumentCase> Generate(int count) => Enumerable.Range(0, count).Select(Case);

    public DocumentCase Case(int number)
    {
        var random = new Random(unchecked((seed * 397) ^ number));
        var name = names[number % names.Length];
        var schema = schemaOf(name);
        var document = new DocumentWriter(schema, random).Write();
        var breaks = random.Next(4) switch { 0 => 1, 1 => random.Next(1, 4), _ => 0 };
        var text = document.Text;
        for (var i = 0; i < breaks; i++)
        {
            text = Mutator.Mutate(text, Names.Of(schema), random);
        }

        return new DocumentCase($"generated {number} of {seed}", name, text)
        {
            Variables = document.Variables,
            OperationName = random.Next(12) == 0 ? "A" : null,
            Seed = (uint)number,
        };
    }
}
