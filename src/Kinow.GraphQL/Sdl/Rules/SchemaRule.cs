namespace Kinow.GraphQL.Sdl.Rules;

/// <summary>One rule for type system definitions.</summary>
internal abstract class SchemaRule
{
    /// <summary>Reports every violation.</summary>
    public abstract void Check(SchemaRuleContext context);
}
