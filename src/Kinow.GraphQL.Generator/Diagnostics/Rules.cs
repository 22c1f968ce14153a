using System.Collections.Immutable;
using Kinow.GraphQL.Generator.Model;
using Microsoft.CodeAnalysis;

namespace Kinow.GraphQL.Generator.Diagnostics;

/// <summary>The diagnostics that the generator reports.</summary>
internal static class Rules
{
    public const string UnreadableContract = "KGQL001";
    public const string UnknownContractType = "KGQL002";
    public const string NoCSharpType = "KGQL003";
    public const string EnumMismatch = "KGQL004";
    public const string AmbiguousAbstract = "KGQL005";
    public const string IncompatibleProperty = "KGQL006";
    public const string UnknownField = "KGQL007";
    public const string WrongKind = "KGQL008";
    public const string UnfitClass = "KGQL009";
    public const string NoContract = "KGQL010";
    public const string NameClash = "KGQL011";
    public const string TemplateClash = "KGQL012";

    private static readonly DiagnosticDescriptor UnreadableContractRule = Rule(UnreadableContract, "The contract cannot be read");
    private static readonly DiagnosticDescriptor UnknownContractTypeRule =
        Rule(UnknownContractType, "A binding names a type that the contract does not have");

    private static readonly DiagnosticDescriptor NoCSharpTypeRule = Rule(NoCSharpType, "A contract type has no C# type");
    private static readonly DiagnosticDescriptor EnumMismatchRule =
        Rule(EnumMismatch, "The values of an enum differ from the members of its C# enum");

    private static readonly DiagnosticDescriptor AmbiguousAbstractRule =
        Rule(AmbiguousAbstract, "Values of an abstract type cannot be told apart");

    private static readonly DiagnosticDescriptor IncompatiblePropertyRule =
        Rule(IncompatibleProperty, "A property has a type that does not fit its field");

    private static readonly DiagnosticDescriptor UnknownFieldRule =
        Rule(UnknownField, "A binding names a field or property that does not exist");

    private static readonly DiagnosticDescriptor WrongKindRule = Rule(WrongKind, "A contract type is bound to the wrong kind of C# type");
    private static readonly DiagnosticDescriptor UnfitClassRule = Rule(UnfitClass, "The contract class cannot be completed");
    private static readonly DiagnosticDescriptor NoContractRule = Rule(NoContract, "There is no contract");
    private static readonly DiagnosticDescriptor NameClashRule = Rule(NameClash, "Two names of the contract become one name of C#");
    private static readonly DiagnosticDescriptor TemplateClashRule = Rule(TemplateClash, "A template does not fit its field");

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> All = new[]
    {
        UnreadableContractRule, UnknownContractTypeRule, NoCSharpTypeRule, EnumMismatchRule, AmbiguousAbstractRule,
        IncompatiblePropertyRule, UnknownFieldRule, WrongKindRule, UnfitClassRule, NoContractRule, NameClashRule,
        TemplateClashRule,
    }.ToImmutableDictionary(r => r.Id);

    public static Diagnostic ToDiagnostic(Problem problem, Place? contractClass) =>
        Diagnostic.Create(All[problem.Id], (problem.Place ?? contractClass)?.ToLocation(), problem.Message);

    private static DiagnosticDescriptor Rule(string id, string title) =>
        new(id, title, "{0}", "Contract", DiagnosticSeverity.Error, isEnabledByDefault: true);
}
