using System.Collections.Immutable;
using Kinow.GraphQL.Language;
using Kinow.GraphQL.Validation;
using Kinow.GraphQL.Validation.Traversal;

namespace Kinow.GraphQL.Tests.Validation;

public sealed class DocumentValidatorTests
{
    [Fact]
    public void A_valid_document_has_no_errors() => Assert.Empty(Validate(
        "query Q($id: ID!, $all: Boolean = false) { film(id: $id) { ...F sequel @include(if: $all) { ...F } } } fragment F on Film { id name }"));

    [Fact]
    public void Errors_come_in_the_order_of_the_document() => Assert.Equal(
        ["FieldsOnCorrectType", "ScalarLeafs", "KnownArgumentNames", "ProvidedRequiredArguments", "ScalarLeafs", "NoUnusedFragments"],
        Validate("{ zzzz film(zzzz: 1) now { a } } fragment F on Query { now }").Select(e => e.Rule));

    [Fact]
    public void Too_many_errors_end_the_validation()
    {
        var errors = Validate("{ " + string.Concat(Enumerable.Repeat("zzzz ", 500)) + "}");

        Assert.Equal(101, errors.Length);
        Assert.Equal(ValidationError.ErrorLimitRule, errors[^1].Rule);
        Assert.Equal("Too many validation errors, error limit reached. Validation aborted.", errors[^1].Message);
        Assert.Empty(errors[^1].Locations);
    }

    [Fact]
    public void The_limit_of_errors_is_an_option() => Assert.Equal(
        ["KnownFragmentNames", ValidationError.ErrorLimitRule],
        Validate("{ ...A ...B ...C }", new() { MaxErrors = 1 }).Select(e => e.Rule));

    [Fact]
    public void As_many_errors_as_allowed_are_no_excess() =>
        Assert.Equal(3, Validate("{ ...A ...B ...C }", new() { MaxErrors = 3 }).Length);

    private static ImmutableArray<ValidationError> Validate(string document, ValidationOptions? options = null) =>
        new DocumentValidator(CinemaSchema.Schema, options).Validate(Parser.Parse(document));
}
