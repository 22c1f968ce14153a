namespace Kinow.ClientApi.Sql.Operating;

/// <summary>Something that an operator does.</summary>
/// <param name="Id">Identifier, a UUID of version 7.</param>
/// <param name="Operator">Who does it.</param>
/// <param name="Command">The command, such as <c>orders refund</c>.</param>
/// <param name="Arguments">What it is given, as JSON without secrets.</param>
/// <param name="Order">The order that it is about; null when it is about none.</param>
public sealed record OperatorAction(Guid Id, string Operator, string Command, string Arguments, Guid? Order = null);
