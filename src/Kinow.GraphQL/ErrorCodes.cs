namespace Kinow.GraphQL;

/// <summary>The values of <c>extensions.code</c> that the engine itself gives. A contract publishes them in an enum of its own.</summary>
public static class ErrorCodes
{
    /// <summary>The document is not well-formed.</summary>
    public const string ParseFailed = "GRAPHQL_PARSE_FAILED";

    /// <summary>The document breaks a validation rule.</summary>
    public const string ValidationFailed = "GRAPHQL_VALIDATION_FAILED";

    /// <summary>A variable or argument has a value that its type refuses.</summary>
    public const string BadUserInput = "BAD_USER_INPUT";

    /// <summary>The request names no operation, or one that the document does not have.</summary>
    public const string OperationResolutionFailure = "OPERATION_RESOLUTION_FAILURE";

    /// <summary>A field needs a session that the caller does not have.</summary>
    public const string Unauthenticated = "UNAUTHENTICATED";

    /// <summary>The caller's session does not allow this.</summary>
    public const string Forbidden = "FORBIDDEN";

    /// <summary>Something broke on the server; the log has the details under the correlation id.</summary>
    public const string InternalServerError = "INTERNAL_SERVER_ERROR";

    /// <summary>The request took longer than it may.</summary>
    public const string Timeout = "TIMEOUT";

    /// <summary>The document has more tokens than allowed.</summary>
    public const string TokenLimitExceeded = "TOKEN_LIMIT_EXCEEDED";

    /// <summary>Fields are nested deeper than allowed.</summary>
    public const string DepthLimitExceeded = "DEPTH_LIMIT_EXCEEDED";

    /// <summary>The document has more aliases than allowed.</summary>
    public const string AliasLimitExceeded = "ALIAS_LIMIT_EXCEEDED";

    /// <summary>The document has more directives than allowed.</summary>
    public const string DirectiveLimitExceeded = "DIRECTIVE_LIMIT_EXCEEDED";

    /// <summary>The operation has more root fields than allowed.</summary>
    public const string RootFieldLimitExceeded = "ROOT_FIELD_LIMIT_EXCEEDED";

    /// <summary>The document has more operations than allowed.</summary>
    public const string OperationLimitExceeded = "OPERATION_LIMIT_EXCEEDED";

    /// <summary>The operation costs more than allowed.</summary>
    public const string CostLimitExceeded = "COST_LIMIT_EXCEEDED";

    /// <summary>Introspection is switched off.</summary>
    public const string IntrospectionDisabled = "INTROSPECTION_DISABLED";

    /// <summary>Introspection is asked for more than once or in cycles.</summary>
    public const string IntrospectionLimitExceeded = "INTROSPECTION_LIMIT_EXCEEDED";

    /// <summary>The variables are larger than allowed.</summary>
    public const string VariablesTooLarge = "VARIABLES_TOO_LARGE";
}
