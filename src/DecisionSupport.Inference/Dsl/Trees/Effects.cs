using System.Linq.Expressions;

namespace DecisionSupport.Inference.Dsl;

/// <summary>The nodes that write. C# makes none of them of a lambda, but a tree need not come from a lambda.</summary>
internal static class Effects
{
    internal static bool Has(ExpressionType node) => node is
        ExpressionType.Assign or ExpressionType.AddAssign or ExpressionType.AddAssignChecked or ExpressionType.SubtractAssign
        or ExpressionType.SubtractAssignChecked or ExpressionType.MultiplyAssign or ExpressionType.MultiplyAssignChecked
        or ExpressionType.DivideAssign or ExpressionType.ModuloAssign or ExpressionType.PowerAssign or ExpressionType.AndAssign
        or ExpressionType.OrAssign or ExpressionType.ExclusiveOrAssign or ExpressionType.LeftShiftAssign or ExpressionType.RightShiftAssign
        or ExpressionType.PreIncrementAssign or ExpressionType.PreDecrementAssign or ExpressionType.PostIncrementAssign
        or ExpressionType.PostDecrementAssign;
}
