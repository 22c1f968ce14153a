using Kinow.GraphQL.Generator.Diagnostics;
using Kinow.GraphQL.Generator.Model;
using Kinow.GraphQL.Generator.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kinow.GraphQL.Generator;

/// <summary>
/// Compiles the contract into C#. Every step passes on values that compare by content, so that an edit redoes only what depends on it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class ContractGenerator : IIncrementalGenerator
{
    /// <summary>The names of the tracked steps, for tests.</summary>
    internal const string ContractStep = "Contract";

    /// <inheritdoc cref="ContractStep"/>
    internal const string ClassStep = "Class";

    /// <inheritdoc cref="ContractStep"/>
    internal const string GenerationStep = "Generation";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var contract = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".graphql", StringComparison.OrdinalIgnoreCase))
            .Select(static (text, cancellation) => new ContractFile(text.Path, text.GetText(cancellation)?.ToString() ?? ""))
            .Collect()
            .Select(static (files, _) => ContractReader.Sort(files))
            .Select(ContractReader.Read)
            .WithTrackingName(ContractStep);

        var classes = context.SyntaxProvider.ForAttributeWithMetadataName(
            ContractClassReader.AttributeName,
            static (node, _) => node is TypeDeclarationSyntax,
            static (c, cancellation) => (
                Class: ContractClassReader.Read(c, cancellation),
                Place: Place.Of(((TypeDeclarationSyntax)c.TargetNode).Identifier.GetLocation())));

        // A class that only moves within its file is generated the same; its place matters to diagnostics alone.
        var generations = classes.Select(static (c, _) => c.Class)
            .WithTrackingName(ClassStep)
            .Combine(contract)
            .Select(static (pair, cancellation) => ContractCompiler.Compile(pair.Left, pair.Right, cancellation))
            .WithTrackingName(GenerationStep);
        context.RegisterSourceOutput(
            generations.SelectMany(static (g, _) => g.Files.Items),
            static (output, file) => output.AddSource(file.Name, file.Code));

        var places = classes.Select(static (c, _) => (c.Class.Name, c.Place)).Collect();
        context.RegisterSourceOutput(
            generations.SelectMany(static (g, _) => g.Problems.Select(p => (g.Class, Problem: p))).Combine(places),
            static (output, pair) => output.ReportDiagnostic(Rules.ToDiagnostic(
                pair.Left.Problem, pair.Right.FirstOrDefault(c => c.Name == pair.Left.Class).Place)));
    }
}
