using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Validation.Limits;

/// <summary>The operations and fragments of a document, the fragments ordered so that each comes after those that it uses.</summary>
internal sealed class DocumentOutline
{
    private readonly Source source;

    public DocumentOutline(DocumentNode document)
    {
        source = document.Source;
        Operations = [.. document.Definitions.OfType<OperationDefinitionNode>()];
        var fragments = new FragmentIndex(document);
        FragmentsInOrder = Order(document.Definitions.OfType<FragmentDefinitionNode>(), fragments);
        Definitions = [.. document.Definitions.OfType<ExecutableDefinitionNode>()];
    }

    public ImmutableArray<OperationDefinitionNode> Operations { get; }

    /// <summary>Operations and all fragments, those of the same name included.</summary>
    public ImmutableArray<ExecutableDefinitionNode> Definitions { get; }

    /// <summary>The fragments, each name once. In a cycle, which validation refuses, one of them comes too early.</summary>
    public ImmutableArray<FragmentDefinitionNode> FragmentsInOrder { get; }

    public SourceLocation Locate(SyntaxNode node) => source.GetLocation(node.Start);

    // Depth first with a stack of its own: chains of fragments may be long.
    private static ImmutableArray<FragmentDefinitionNode> Order(IEnumerable<FragmentDefinitionNode> all, FragmentIndex index)
    {
        var ordered = ImmutableArray.CreateBuilder<FragmentDefinitionNode>();
        var seen = new HashSet<FragmentDefinitionNode>();
        var open = new Stack<(FragmentDefinitionNode Fragment, int Next)>();
        foreach (var name in all.Select(f => f.Name.Value))
        {
            Open(name);
            while (open.TryPop(out var current))
            {
                var spreads = index.SpreadsIn(current.Fragment.SelectionSet);
                if (current.Next == spreads.Count)
                {
                    ordered.Add(current.Fragment);
                    continue;
                }

                open.Push((current.Fragment, current.Next + 1));
                Open(spreads[current.Next].Name.Value);
            }
        }

        return ordered.ToImmutable();

        void Open(string name)
        {
            if (index.Find(name) is { } fragment && seen.Add(fragment)) open.Push((fragment, 0));
        }
    }
}
