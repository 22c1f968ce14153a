namespace Kinow.GraphQL.Types;

/// <summary>An object type (specification section 3.6).</summary>
public sealed class ObjectType : FieldsType
{
    internal ObjectType(string name)
        : base(name)
    {
    }

    /// <summary>Dense number of this object type among the schema's object types; −1 until the schema is complete.</summary>
    public int ObjectIndex { get; internal set; } = -1;
}
