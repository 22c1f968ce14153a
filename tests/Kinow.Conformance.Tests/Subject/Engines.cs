using System.Collections.Concurrent;
using System.Text;
using Kinow.Conformance.Tests.Cases;
using Kinow.GraphQL.Sdl;

namespace Kinow.Conformance.Tests.Subject;

/// <summary>One engine for each test schema, made when first asked for.</summary>
internal sealed class Engines
{
    private readonly ConcurrentDictionary<string, EngineUnderTest> engines = new();

    public EngineUnderTest this[string schema] => engines.GetOrAdd(
        schema,
        static name => new EngineUnderTest(SchemaBuilder.Build(Encoding.UTF8.GetBytes(TestSchemas.Definitions[name]))));
}
