namespace Kinow.GraphQL.Types;

/// <summary>An interface (specification section 3.7).</summary>
public sealed class InterfaceType : FieldsType
{
    internal InterfaceType(string name)
        : base(name)
    {
    }
}
