using BenchmarkDotNet.Attributes;
using Kinow.GraphQL.Language;

namespace Kinow.Bench;

/// <summary>From bytes to a syntax tree.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    private byte[] document = [];

    [Params("HomeScreen", "OneProduct")]
    public string Operation { get; set; } = "";

    [GlobalSetup]
    public void Read() => document = Operations.Read(Operation);

    [Benchmark]
    public DocumentNode Parse() => Parser.Parse(document);
}
