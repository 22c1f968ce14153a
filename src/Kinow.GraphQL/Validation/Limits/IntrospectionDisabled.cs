namespace Kinow.GraphQL.Validation.Limits;

/// <summary>Refuses introspection altogether.</summary>
internal sealed class IntrospectionDisabled : LimitCheck
{
    public override LimitError? Find(DocumentOutline outline) => IntrospectionNames.Roots(outline).FirstOrDefault() is { } field
        ? new LimitError(
            $"Introspection is disabled; the field \"{field.Name.Value}\" is not available.",
            ErrorCodes.IntrospectionDisabled,
            outline.Locate(field))
        : null;
}
