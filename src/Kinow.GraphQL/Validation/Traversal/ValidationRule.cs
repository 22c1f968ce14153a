using Kinow.GraphQL.Language;

namespace Kinow.GraphQL.Validation.Traversal;

/// <summary>A validation rule. An instance holds the state of one validation.</summary>
internal abstract class ValidationRule(ValidationContext context)
{
    protected ValidationContext Context { get; } = context;

    protected TypeInfo Types => Context.Types;

    /// <summary>The name under which errors are reported.</summary>
    protected abstract string Name { get; }

    /// <summary>Adds what the rule wants to see of the traversal.</summary>
    public abstract void Subscribe(RuleListeners on);

    protected void Report(string message, params ReadOnlySpan<SyntaxNode> nodes) => Context.Report(Name, message, nodes);
}
