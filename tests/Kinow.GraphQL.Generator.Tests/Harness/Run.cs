using System.Collections.Immutable;
using System.Reflection;
using Kinow.GraphQL.Sdl;
using Kinow.GraphQL.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kinow.GraphQL.Generator.Tests.Harness;

/// <summary>One run of the generator over sources in memory.</summary>
internal sealed class Run
{
    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "Kinow.GraphQL.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp13);

    private Run(Compilation input, GeneratorDriver driver, ImmutableArray<AdditionalText> texts)
    {
        Input = input;
        Texts = texts;
        Driver = driver.RunGeneratorsAndUpdateCompilation(input, out var output, out var diagnostics);
        Output = output;
        Diagnostics = diagnostics;
    }

    public Compilation Input { get; }

    public ImmutableArray<AdditionalText> Texts { get; }

    public GeneratorDriver Driver { get; }

    public Compilation Output { get; }

    /// <summary>What the generator reported.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the compiler makes of everything together.</summary>
    public IEnumerable<Diagnostic> Errors => Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning);

    public static Run Of(string source, params (string Path, string Sdl)[] files)
    {
        ImmutableArray<AdditionalText> texts = [.. files.Select(f => new InMemoryText(f.Path, f.Sdl))];
        var compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.Threading.Tasks;", Options), Parse(source)],
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create(
            [new ContractGenerator().AsSourceGenerator()],
            texts,
            Options,
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new(compilation, driver, texts);
    }

    /// <summary>Runs again after an edit of the source.</summary>
    public Run WithSource(string source) =>
        new(Input.ReplaceSyntaxTree(Input.SyntaxTrees.Last(), Parse(source)), Driver, Texts);

    /// <summary>Runs again after an edit of one file of the contract.</summary>
    public Run WithFile(string path, string sdl)
    {
        var old = Texts.Single(t => t.Path == path);
        var edited = new InMemoryText(path, sdl);
        return new(Input, Driver.ReplaceAdditionalText(old, edited), Texts.Replace(old, edited));
    }

    /// <summary>What became of the outputs of a tracked step.</summary>
    public IEnumerable<IncrementalStepRunReason> Reasons(string step) =>
        Driver.GetRunResult().Results.Single().TrackedSteps[step].SelectMany(s => s.Outputs).Select(o => o.Reason);

    /// <summary>What became of the generated files.</summary>
    public IEnumerable<IncrementalStepRunReason> FileReasons() =>
        Driver.GetRunResult().Results.Single().TrackedOutputSteps["SourceOutput"].SelectMany(s => s.Outputs).Select(o => o.Reason);

    public string File(string name) =>
        Driver.GetRunResult().Results.Single().GeneratedSources.Single(s => s.HintName == name).SourceText.ToString();

    /// <summary>Runs the output: the schema that the static method <c>Schema</c> of a class gives, as text.</summary>
    public string Schema(string type)
    {
        using var image = new MemoryStream();
        Assert.Empty(Output.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        var created = Assembly.Load(image.ToArray()).GetType(type)!.GetMethod("Schema")!.Invoke(null, null);
        return SchemaPrinter.Print(Assert.IsType<Schema>(created), appliedDirectives: true);
    }

    private static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, Options, "Consumer.cs");
}
