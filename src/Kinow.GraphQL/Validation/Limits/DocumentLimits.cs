namespace Kinow.GraphQL.Validation.Limits;

/// <summary>What a document may ask for. Counts follow fragments: what a fragment holds counts once for each use.</summary>
public sealed record DocumentLimits
{
    /// <summary>The most tokens. Checked by the parser, to whose options it is passed.</summary>
    public int MaxTokens { get; init; } = 2000;

    /// <summary>The deepest nesting of fields; a root field has depth 1.</summary>
    public int MaxDepth { get; init; } = 15;

    /// <summary>The most fields with an alias in an operation.</summary>
    public int MaxAliases { get; init; } = 30;

    /// <summary>The most directives in an operation.</summary>
    public int MaxDirectives { get; init; } = 50;

    /// <summary>The most root fields of an operation.</summary>
    public int MaxRootFields { get; init; } = 20;

    /// <summary>The most operations.</summary>
    public int MaxOperations { get; init; } = 1;

    /// <summary>Whether <c>__schema</c> and <c>__type</c> may be asked for. <c>__typename</c> always may.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>The most fields <c>__schema</c> and <c>__type</c> of an operation.</summary>
    public int MaxIntrospectionFields { get; init; } = 1;

    /// <summary>
    /// The deepest nesting of the lists <c>fields</c>, <c>interfaces</c>, <c>possibleTypes</c> and <c>inputFields</c> below an
    /// introspection field. With 2, the third level is refused, as the reference implementation does.
    /// </summary>
    public int MaxIntrospectionListDepth { get; init; } = 2;
}
