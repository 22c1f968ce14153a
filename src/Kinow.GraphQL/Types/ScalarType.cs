namespace Kinow.GraphQL.Types;

/// <summary>A scalar (specification section 3.5).</summary>
public sealed class ScalarType : NamedType
{
    internal ScalarType(string name, ScalarCoercion coercion)
        : base(name) => Coercion = coercion;

    /// <summary>How values of this scalar are read and written.</summary>
    public ScalarCoercion Coercion { get; }

    /// <summary>The URL given by <c>@specifiedBy</c>; <c>null</c> when there is none.</summary>
    public string? SpecifiedByUrl { get; internal set; }
}
