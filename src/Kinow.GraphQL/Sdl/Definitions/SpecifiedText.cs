namespace Kinow.GraphQL.Sdl.Definitions;

/// <summary>The scalars and directives that every schema has (specification sections 3.5 and 3.13).</summary>
internal static class SpecifiedText
{
    public const string Scalars = """"
        "Text of any length, in Unicode."
        scalar String

        "A whole number from -2147483648 to 2147483647."
        scalar Int

        "A number with a fractional part, in IEEE 754 double precision."
        scalar Float

        "Either `true` or `false`."
        scalar Boolean

        "Identifies an object. Written as a string, made for machines rather than for people; whole numbers are accepted as input."
        scalar ID
        """";

    public const string Directives = """"
        "Keeps a field or fragment only when the condition holds."
        directive @include(
          "The condition for keeping it."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves a field or fragment out when the condition holds."
        directive @skip(
          "The condition for leaving it out."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Announces that a part of the schema should no longer be used."
        directive @deprecated(
          "Why, and what to use instead, in Markdown."
          reason: String! = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE

        "Says where the values of a scalar are specified."
        directive @specifiedBy(
          "The address of the specification."
          url: String!
        ) on SCALAR

        "Asks for exactly one field of an input object, with a value other than null."
        directive @oneOf on INPUT_OBJECT
        """";
}
